import Analysis
import Corpus
import Foundation
import Testing

@testable import Reading

@Suite struct HTMLReaderTests {
    private let page = """
        <!DOCTYPE html><html lang="en"><head><title>Site - Page</title>
        <link rel="canonical" href="https://www.example.org/a/b.html">
        <meta name="citation_title" content="Advice on cough"><meta name="citation_doi" content="doi:10.1000/x">
        <meta name="citation_publication_date" content="2019/05/01"><style>p{}</style></head>
        <body><nav><a href="/">Home</a></nav><div class="menu-main"><p>Menu text</p></div>
        <h1>Advice</h1><p>Text with <b>bold</b>
          words<sup>1</sup>.</p>
        <script>var x = 1;</script>
        <h2>Recommendations</h2><p>Do not give:</p><ul><li>Steroids.</li><li>Codeine<br>syrup.</li></ul>
        <table><tr><th>Drug</th><th>Dose</th></tr><tr><td>A</td><td>5&nbsp;mg</td></tr></table>
        <p>Unclosed <p>Next<br><br>Last
        <p><a href="x">Read more</a> <a href="y">Share</a></p>
        <footer>Contact</footer></body></html>
        """

    @Test func takesTheTextWithoutTheFrame() throws {
        let document = try #require(try Fixture.documents(of: page).first)
        #expect(
            document.statements == [
                "Text with bold words.", "Do not give:", "Steroids.", "Codeine syrup.",
                "A | 5 mg", "Unclosed", "Next", "Last",
            ])
        #expect(document.blocks[2].headings == ["Advice", "Recommendations"])
        #expect(document.blocks[2].role == .recommendation)
    }

    @Test func quotesLeadInsAndTableHeaders() throws {
        let document = try #require(try Fixture.documents(of: page).first)
        let context = document.blocks.map {
            $0.context.map { String(document.text.slice($0) ?? "") }
        }
        #expect(context[2] == ["Do not give:"])
        #expect(context[4] == ["Drug | Dose"])
    }

    @Test func readsWhatThePageSaysOfItself() throws {
        let metadata = try #require(try Fixture.documents(of: page).first?.metadata)
        #expect(metadata.id == "example-org-a-b")
        #expect(metadata.title == "Advice on cough")
        #expect(metadata.doi == "10.1000/x")
        #expect(metadata.year == 2019)
        #expect(metadata.language == "en")
    }

    @Test func takesTheIDFromTheFileOtherwise() throws {
        let fixture = try Fixture()
        _ = try fixture.write("<html><p>Text here.", to: "Pages/Cough Advice.html")
        let documents = try Fixture.read([fixture.folder.path]).documents
        #expect(documents.map(\.metadata.id) == ["pages-cough-advice"])
    }

    @Test func honoursTheDeclaredEncodingOfAPage() throws {
        let text = "<html><head><meta charset=\"windows-1252\"></head><body><p>caf\u{e9}</p></body>"
        let fixture = try Fixture()
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        #expect(
            try Fixture.read([try fixture.write(bytes)]).documents.first?.statements == ["café"])
    }

    @Test func survivesEndlessNesting() throws {
        let deep = "<html><p>Start.</p>" + String(repeating: "<div>", count: 50_000) + "end"
        #expect(try Fixture.documents(of: deep).first?.statements.first == "Start.")
    }

    @Test func saysThatAPageHasNoText() throws {
        let error = try Fixture.problem(with: "<html><body><script>x</script></body></html>")
        #expect(error?.problem == .noText)
    }
}
