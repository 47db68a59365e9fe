import Analysis
import Corpus
import Testing

@testable import Reading

@Suite struct PlainTextReaderTests {
    @Test func readsTextByParagraphs() throws {
        let fixture = try Fixture()
        let path = try fixture.write(
            "First line\ngoes on.\n\n\nSecond.\n", to: "Cough_advice v2.txt")
        let document = try #require(try Fixture.read([path]).documents.first)
        #expect(document.metadata.id == "cough-advice-v2")
        #expect(document.metadata.title == "Cough advice v2")
        #expect(document.statements == ["First line\ngoes on.", "Second."])
    }

    @Test func readsMarkdown() throws {
        let document = try #require(
            try Fixture.documents(
                of: """
                    # Advice on *cough*
                    Text with **bold** and a [link](https://example.org/a_b), 2 * 3.

                    ## Recommendations
                    Do not give:

                    1. Steroids.
                    * `Codeine`.

                    | Drug | Dose |
                    |------|------|
                    | A    | 5 mg |

                    [Home](/) [Index](https://example.org/index.html)
                    """
            ).first)
        #expect(document.metadata.title == "Advice on cough")
        #expect(
            document.statements == [
                "Text with bold and a link, 2 * 3.", "Do not give:", "Steroids.", "Codeine.",
                "A | 5 mg",
            ])
        let context = document.blocks.map {
            $0.context.map { String(document.text.slice($0) ?? "") }
        }
        #expect(context[3] == ["Do not give:"])
        #expect(context[4] == ["Drug | Dose"])
        #expect(document.blocks[3].role == .recommendation)
    }

    @Test func readsCorpusMarkdownStrictly() throws {
        let good = """
            ---
            id: source
            kind: overview
            title: T
            source: S
            year: 2020
            url: https://example.org/
            topics: [cough]
            digest: false
            ---
            ## Harms
            - A harm. {effect: harm}
            """
        #expect(try Fixture.documents(of: good).first?.blocks.first?.annotation?.effect == .harm)
        let error = try Fixture.problem(with: good.replacing("effect: harm", with: "effect: bad"))
        #expect(error?.position == .line(12))
        #expect(error?.description.contains("‘effect’ is ‘bad’") == true)
    }

    @Test func namesTheByteThatIsNotUTF8() throws {
        let error = try Fixture.problem(with: Array("Il a dit é".utf8) + [0x20, 0xe9, 0x20])
        #expect(error?.problem == .notUTF8)
        #expect(error?.position == .byte(12))
        #expect(try Fixture.problem(with: [0xff, 0xfe, 0x41, 0])?.problem == .notUTF8)
    }

    @Test func refusesBinaryData() throws {
        #expect(
            try Fixture.problem(with: [0x7f, 0x45, 0x4c, 0x46, 0, 1])?.problem == .unknownFormat)
    }
}
