import Analysis
import Testing

@testable import Corpus

@Suite struct MarkdownReaderTests {
    @Test func readsMetadataStatementsAndAnnotations() throws {
        let document = try read(
            Sample.frontMatter(adding: "population: {age: adult}\nanatomy: abdominal aorta"),
            body: """
                ## Recommendations
                ### Men
                - Screen once. {direction: for, grade: B, scheme: USPSTF, action: screen, \
                intervention: ultrasonography, condition: aneurysm, \
                population: {age: 65-75 y, sex: male}, threshold: ["eGFR >= 30 mL/min"]}

                ## Background
                Most cause no symptoms.
                """)
        #expect(document.metadata.id == "uspstf-2019-aneurysm")
        #expect(document.metadata.year == 2019)
        #expect(document.metadata.population.age == ["adult"])
        #expect(document.metadata.anatomy == ["abdominal aorta"])
        #expect(
            document.text
                == "## Recommendations\n### Men\n- Screen once.\n\n## Background\n"
                + "Most cause no symptoms.\n")
        let item = try #require(document.blocks.first)
        #expect(document.text.slice(item.span) == "Screen once.")
        #expect(item.role == .recommendation)
        #expect(item.headings == ["Recommendations", "Men"])
        #expect(item.annotation?.direction == .for)
        #expect(item.annotation?.grade == "B")
        #expect(item.annotation?.population?.sex == ["male"])
        #expect(item.annotation?.threshold == ["eGFR >= 30 mL/min"])
        #expect(document.blocks.last?.shape == .paragraph)
    }

    @Test func quotesALeadInWithEveryItem() throws {
        let document = try read(
            Sample.frontMatter(),
            body: "## Pitfalls\nDo not give routinely:\n- Steroids.\n- Antibiotics.\n")
        let quoted = document.blocks.map { $0.context.map { document.text.slice($0) } }
        #expect(
            quoted == [["Do not give routinely:"], ["Do not give routinely:"]])
    }

    @Test func quotesATablesHeaderWithEveryRow() throws {
        let document = try read(
            Sample.frontMatter(),
            body: """
                ## Definitions
                | Stage | eGFR |
                |---|---|
                | G3a | 45-59 | {condition: chronic kidney disease}
                | G3b | 30-44 |
                """)
        #expect(document.blocks.map(\.shape) == [.row, .row])
        #expect(
            document.blocks.map { document.text.slice($0.span) } == ["G3a | 45-59", "G3b | 30-44"])
        #expect(document.blocks[0].annotation?.condition == ["chronic kidney disease"])
        #expect(document.blocks[1].context.map { document.text.slice($0) } == ["Stage | eGFR"])
    }

    @Test func joinsWrappedLinesAndIgnoresCarriageReturns() throws {
        let text = "\u{FEFF}" + Sample.document(body: "## Background\n- One\n  statement.\n")
        let document = try MarkdownReader().read(
            text: text.split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: "\r\n"), file: Sample.file)
        #expect(document.blocks.map { document.text.slice($0.span) } == ["One statement."])
    }

    @Test func reportsEveryProblemWithItsLine() {
        let text = Sample.document(
            frontMatter: Sample.frontMatter(replacing: "year: 2019", with: "year: 19"),
            body: "## Findings\n- A. {effect: good}\n\n## Anything\n- B.\n")
        let errors = problems(in: text)
        #expect(errors.map(\.line) == [7, 15, 17])
        #expect(errors.allSatisfy { $0.file == Sample.file })
    }

    @Test func namesEachBrokenAnnotationOfADocument() {
        let text = Sample.document(
            body: "## Findings\n- A. {effect: [}\n- B. {effect: none}\n- C. {x: 'y}\n")
        #expect(problems(in: text).map(\.line) == [15, 17])
    }

    @Test func saysItInOneSentenceWithFileLineAndMend() {
        let errors = problems(in: Sample.document(body: "## Finding\n- A.\n"))
        #expect(
            errors.first?.description.hasPrefix(
                "\(Sample.file):14: unknown section ‘Finding’; allowed: Recommendations, ") == true)
    }

    private func read(_ frontMatter: String, body: String) throws -> Document {
        try MarkdownReader().read(
            text: Sample.document(frontMatter: frontMatter, body: body), file: Sample.file)
    }

    private func problems(in text: String) -> [CorpusError] {
        do throws(CorpusErrors) {
            _ = try MarkdownReader().read(text: text, file: Sample.file)
            return []
        } catch {
            return error.errors
        }
    }
}
