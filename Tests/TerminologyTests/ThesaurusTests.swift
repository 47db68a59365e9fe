import Testing

@testable import Terminology

@Suite struct ThesaurusTests {
    private let glossary = Glossary.File(
        name: "own.yaml",
        text: """
            - term: gout
              type: condition
              synonyms: [podagra]
            - term: colchicine
              type: drug
            """)

    private func names(_ glossary: Glossary, _ name: String) throws -> [String] {
        let concept = glossary[try #require(glossary.concept(named: name))]
        return concept.names + concept.abbreviations
    }

    @Test func aTableGivesAConceptALine() throws {
        let table = Thesaurus(
            file: "t.tsv", text: "# names\nCOPD\tchronic obstructive pulmonary disease|COLD\n\n")
        let glossary = try Glossary(files: [], thesauri: [table])
        #expect(glossary.count == 1)
        #expect(
            try names(glossary, "COPD") == [
                "chronic obstructive pulmonary disease", "COPD", "COLD",
            ])
    }

    @Test func theGlossarysConceptsGainNamesAndLoseNone() throws {
        let table = Thesaurus(
            file: "t.tsv", text: "gout\tgouty arthritis\tcolchicine\nscurvy\tpodagra\tscorbutus\n")
        let merged = try Glossary(files: [glossary], thesauri: [table])
        #expect(try names(merged, "gout") == ["gout", "podagra", "gouty arthritis"])
        #expect(try names(merged, "colchicine") == ["colchicine"])
        #expect(try names(merged, "scurvy") == ["scurvy", "scorbutus"])
    }

    @Test func OBOGivesExactSynonymsAndWhatATermIsAKindOf() throws {
        let text = """
            format-version: 1.2

            [Term]
            id: X:1
            name: arthritis

            [Term]
            id: X:2
            name: gout
            synonym: "urate arthritis" EXACT []
            synonym: "podagra of kings" RELATED []
            is_a: X:1 ! arthritis

            [Term]
            id: X:3
            name: tophus
            is_a: X:2 ! gout
            is_a: X:9 ! gone

            [Term]
            id: X:9
            name: gone
            is_obsolete: true

            [Typedef]
            id: part_of
            name: part of
            """
        let merged = try Glossary(
            files: [glossary], thesauri: [Thesaurus(file: "x.obo", text: text)])
        #expect(merged.count == 4)
        #expect(try names(merged, "gout") == ["gout", "podagra", "urate arthritis"])
        let tophus = merged[try #require(merged.concept(named: "tophus"))]
        #expect(tophus.broader.map { merged.term(of: $0) } == ["gout"])
        #expect(tophus.type == .condition)
    }
}
