import Foundation
import Corpus
import Testing

@testable import Reading

/// What an XML source must not be able to do.
@Suite struct XMLSafetyTests {
    @Test func refusesEntityBombs() throws {
        let text = """
            <?xml version="1.0"?>
            <!DOCTYPE PubmedArticleSet [
            <!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">
            <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            ]>
            <PubmedArticleSet><PubmedArticle>&b;</PubmedArticle></PubmedArticleSet>
            """
        let error = try Fixture.problem(with: text)
        #expect(error?.problem == .declaresEntities)
        #expect(error?.position == .line(3))
    }

    @Test func fetchesNoExternalEntities() throws {
        let fixture = try Fixture()
        let secret = try fixture.write("secret", to: "secret")
        let text = """
            <!DOCTYPE PubmedArticleSet [<!ENTITY x SYSTEM "file://\(secret)">]>
            <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>
            <ArticleTitle>&x;</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
            """
        #expect(try Fixture.problem(with: text)?.problem == .declaresEntities)
    }

    @Test func loadsNoExternalSubset() throws {
        let fixture = try Fixture()
        let subset = try fixture.write(#"<!ENTITY x "loaded">"#, to: "subset.dtd")
        let text = """
            <!DOCTYPE PubmedArticleSet SYSTEM "file://\(subset)">
            <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>
            <ArticleTitle>a &x; &nbsp;b</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
            """
        #expect(try Fixture.documents(of: text).map(\.metadata.title) == ["a b"])
    }

    @Test func refusesEndlessNesting() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        let error = try Fixture.problem(
            with: "<PubmedArticleSet><PubmedArticle>\(deep)</PubmedArticle></PubmedArticleSet>")
        guard case .malformed("XML", _) = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: [
        ("<PubmedArticleSet>\n<PubmedArticle>\n</PubmedArticleSet>", 3),
        ("<PubmedArticleSet>\n<PubmedArticle>", 2),
        ("<PubmedArticleSet>\n&undeclared;</PubmedArticleSet>", 2),
    ])
    func namesTheLineOfMalformedXML(text: String, line: Int) throws {
        let error = try #require(try Fixture.problem(with: text))
        #expect(error.position == .line(line), "\(error)")
        guard case .malformed("XML", _) = error.problem else {
            Issue.record("\(error)")
            return
        }
    }

    @Test func keepsTheRecordsBeforeTheMalformedPlaceWhereInvalidOnesAreSkipped() throws {
        let fixture = try Fixture()
        let whole = PubMedReaderTests.set(PubMedReaderTests.article())
        let path = try fixture.write(
            whole.replacing("</PubmedArticleSet>", with: "<PubmedArticle>"))
        let (documents, _, report) = try Fixture.read(
            [path], options: ReadingOptions(skipsInvalid: true))
        #expect(documents.map(\.metadata.id) == ["pmid-123"])
        #expect(report.skipped == 1)
    }
}
