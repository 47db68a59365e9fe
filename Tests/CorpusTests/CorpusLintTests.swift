import Testing

@testable import Corpus

@Suite struct CorpusLintTests {
    @Test func findsTermsThatTheGlossaryLacks() throws {
        let findings = try lint(
            "- A. {effect: none, condition: [cough, gout], unless: [\"age < 5 y\"]}")
        #expect(findings.map(\.kind) == [.unknownTerm("gout", key: "condition")])
        #expect(findings.first?.statement == "A.")
    }

    @Test func findsAnOutcomeWithoutEffect() throws {
        #expect(try lint("- A. {outcome: cough}").map(\.kind) == [.missingKey("effect")])
        #expect(try lint("- A. {condition: cough}").isEmpty)
    }

    @Test func findsRepeatedStatements() throws {
        let kinds = try lint("- A.\n- A.").map(\.kind)
        #expect(kinds == [.repeatedStatement(otherDocument: "uspstf-2019-aneurysm")])
    }

    @Test func findsASupersededDocumentWithoutSuccessor() throws {
        let kinds = try lint("- A.", adding: "status: superseded").map(\.kind)
        #expect(kinds == [.supersededByNothing])
    }

    @Test(arguments: [
        ("A at 12 years and older.", "12 years and older", "population: {age}"),
        ("A with an eGFR of 30 to 59 mL/min.", "30 to 59 mL/min", "population: {kidney}"),
        ("A at 30 kg or more.", "30 kg or more", "threshold: [body weight]"),
        ("A in pregnancy.", "pregnancy", "population: {pregnancy}"),
        ("A in infants.", "infants", "population: {age}"),
    ])
    func findsAConditionThatOnlyTheTextCarries(text: String, words: String, key: String) throws {
        let kinds = try lint("- \(text) {condition: cough}", under: "Criteria").map(\.kind)
        #expect(kinds == [.uncarried(words, key: key)])
    }

    @Test(arguments: [
        "A at 12 years and older. {condition: cough, population: {age: \">= 12 y\"}}",
        "A with an eGFR of 30 mL/min. {condition: cough, threshold: [\"eGFR >= 30 mL/min\"]}",
        "A at 30 kg or more. {condition: cough, criteria: {at-least: 1, of: [\"body weight >= 30 kg\"]}}",
        "A, not in pregnancy. {condition: cough, unless: [\"age < 5 y\", pregnancy]}",
        "A of 5 mg/kg and 20 mg. {condition: cough}",
    ])
    func aCarriedConditionIsNoFinding(item: String) throws {
        let kinds = try lint("- " + item, under: "Criteria").map(\.kind)
        #expect(!kinds.contains { if case .uncarried = $0 { true } else { false } })
    }

    @Test func findsAContraindicationThatNamesNobody() throws {
        let kinds = try lint("- A. {condition: cough}", under: "Contraindications").map(\.kind)
        #expect(kinds == [.missingKey("unless")])
    }

    private func lint(
        _ findings: String, under section: String = "Findings", adding line: String = ""
    ) throws -> [LintFinding] {
        let text = Sample.document(
            frontMatter: Sample.frontMatter(adding: line), body: "## \(section)\n\(findings)\n")
        let document = try MarkdownReader().read(text: text, file: Sample.file)
        return CorpusLint.findings([document]) { ["aneurysm", "cough"].contains($0) }
    }
}
