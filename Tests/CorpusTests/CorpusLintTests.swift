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

    private func lint(_ findings: String, adding line: String = "") throws -> [LintFinding] {
        let text = Sample.document(
            frontMatter: Sample.frontMatter(adding: line), body: "## Findings\n\(findings)\n")
        let document = try MarkdownReader().read(text: text, file: Sample.file)
        return CorpusLint.findings([document]) { ["aneurysm", "cough"].contains($0) }
    }
}
