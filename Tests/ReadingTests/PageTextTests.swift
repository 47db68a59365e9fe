import Analysis
import Corpus
import Testing

@testable import Reading

@Suite struct PageTextTests {
    private let text = """
        Guideline on Cough
        1

        SUMMARY

        Cough is com-
        mon in children and
        \u{c}Guideline on Cough
        2

        goes away by itself. See pages 3-
        4 for details.

        2.1 Treatment

        • Honey helps.
        • Codeine does not.

        Other words.
        \u{c}Guideline on Cough
        3

        End.
        """

    @Test func joinsLinesWordsAndPages() throws {
        let document = build(text)
        #expect(
            document.statements == [
                "Cough is common in children and goes away by itself. See pages 3- 4 for details.",
                "Honey helps.", "Codeine does not.", "Other words.", "End.",
            ])
    }

    @Test func keepsPagesAndHeadings() {
        let document = build(text)
        #expect(document.blocks.map(\.page) == [1, 2, 2, 2, 3])
        #expect(
            document.blocks.map(\.headings.last) == ["SUMMARY"]
                + Array(repeating: "2.1 Treatment", count: 4))
        #expect(document.blocks[1].shape == .item)
    }

    @Test(arguments: [
        ("1 Introduction", 1), ("2.1.3 Dose", 3), ("BACKGROUND", 1), ("Conclusions", 2),
    ])
    func tellsHeadings(line: String, level: Int) {
        #expect(PageLine.headingLevel(line) == level)
    }

    @Test(arguments: [
        "It is.", "12 of 30 patients", "a word", "5 mg", "See Table 1)", "Some Ordinary Words Here",
    ])
    func tellsOtherLines(line: String) {
        #expect(PageLine.headingLevel(line) == nil)
    }

    private func build(_ text: String) -> Document {
        var builder = TextBuilder()
        PageText.add(text, to: &builder)
        return builder.document(DocumentMetadata(id: "a", kind: .overview, title: "A"))
    }
}
