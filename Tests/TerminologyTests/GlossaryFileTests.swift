import Testing

@testable import Terminology

@Suite struct GlossaryFileTests {
    @Test(arguments: [
        ("", "1: the file is empty"),
        ("term: x", "1: the file must be a list"),
        ("- x", "1: a concept must be a mapping"),
        ("- term: x", "1: a concept without \"type\""),
        ("- type: drug", "1: a concept without \"term\""),
        ("- term: x\n  type: pill", "2: unknown type \"pill\""),
        ("- term: x\n  type: drug\n  colour: red", "3: unknown key \"colour\""),
        ("- term: x\n  type: drug\n  synonyms: y", "3: \"synonyms\" must be a list"),
        ("- term: x\n  type: drug\n  synonyms: [[y]]", "3: \"synonyms\" holds something"),
        ("- term: x\n  type: drug\n  part-of: x2", "3: \"part-of\" is for anatomy"),
        ("- term: x\n  type: drug\n  unit: mg", "3: \"unit\" is for a quantity"),
        ("- term: x\n  type: drug\n  is-a: [y]", "3: \"is-a\" of \"x\" names no term: \"y\""),
        ("- term: x\n  type: drug\n  is-a: [x]", "3: \"is-a\" names the concept itself"),
        ("- term: x\n  type: drug\n  synonyms: [\"+\"]", "3: \"+\" holds no word"),
        ("- term: x\n  type: drug\n- term: x\n  type: drug", "3: the term \"x\" stands already"),
        ("- term: x\n  type: drug\n- term: X\n  type: drug", "1: the term \"x\" stands already"),
        ("- term: x\n  type: drug\n  type: drug", "the key type stands twice"),
        ("- term: [x", "this is not YAML"),
    ])
    func reportsWhatTheFormatDoesNotDescribe(text: String, expected: String) throws {
        let findings = Glossary.findings(in: [Glossary.File(name: "a.yaml", text: text)])
        #expect(findings.contains { $0.description.contains(expected) }, "\(findings)")
        #expect(findings.contains { $0.description.hasPrefix("a.yaml:") })
    }

    @Test func reportsEveryFaultOfEveryFile() {
        let files = [
            Glossary.File(name: "a.yaml", text: "- term: x\n  type: pill\n- term: y\n  kind: z"),
            Glossary.File(name: "b.yaml", text: "- term: z\n  type: drug\n  is-a: [gone]"),
        ]
        #expect(throws: GlossaryError.self) { try Glossary(files: files) }
        #expect(
            Glossary.findings(in: files).map(\.file) == ["a.yaml", "a.yaml", "a.yaml", "b.yaml"])
    }

    @Test func reportsCircles() {
        let text = "- {term: x, type: drug, is-a: [y]}\n- {term: y, type: drug, is-a: [x]}"
        let findings = Glossary.findings(in: [Glossary.File(name: "a.yaml", text: text)])
        #expect(findings.count == 2)
        #expect(findings.allSatisfy { $0.message.contains("its own broader concept") })
    }

    @Test func pointsFromASynonymToItsTerm() {
        let text = "- {term: x, type: drug, is-a: [Y]}\n- {term: y1, type: drug, synonyms: [Y]}"
        let findings = Glossary.findings(in: [Glossary.File(name: "a.yaml", text: text)])
        #expect(findings.first?.message.contains("its term is \"y1\"") == true)
    }

    @Test func warnsOfSharedNamesButReadsThem() throws {
        let file = Glossary.File(
            name: "a.yaml",
            text: "- {term: x, type: drug, synonyms: [z]}\n- {term: y, type: drug, synonyms: [Z]}")
        #expect(Glossary.findings(in: [file]).map(\.severity) == [.warning])
        #expect(try Glossary(files: [file]).mentions(in: "z").first?.alternatives.count == 1)
    }

    @Test func saysWhichFolderIsMissing() {
        #expect(throws: GlossaryError.self) { try Glossary.read(folder: "/nowhere") }
    }
}
