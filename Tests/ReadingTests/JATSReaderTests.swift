import Analysis
import Corpus
import Testing

@testable import Reading

@Suite struct JATSReaderTests {
    private let article = """
        <!DOCTYPE article PUBLIC "-//NLM//DTD JATS 1.2//EN" "JATS-archivearticle1.dtd">
        <article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="review-article" xml:lang="en">
        <front><journal-meta><journal-title-group><journal-title>BMJ</journal-title></journal-title-group>
        </journal-meta><article-meta><article-id pub-id-type="pmid">12</article-id>
        <article-id pub-id-type="doi">10.1136/x</article-id>
        <title-group><article-title>Cough in <italic>children</italic></article-title></title-group>
        <contrib-group><contrib contrib-type="author"><name><surname>Roe</surname>
        <given-names>Jane A.</given-names></name></contrib></contrib-group>
        <pub-date><year>2018</year></pub-date><volume>5</volume><fpage>1</fpage><lpage>4</lpage>
        <abstract><title>Abstract</title><sec><title>Results</title><p>It helps.</p></sec></abstract>
        <kwd-group><kwd>cough</kwd></kwd-group></article-meta></front>
        <body><sec><title>Introduction</title><p>Known [<xref ref-type="bibr">1</xref>] facts.</p>
        <sec><title>Treatment</title><p>Give:<list><list-item><p>Honey.</p></list-item>
        <list-item><p>Water.</p></list-item></list></p></sec></sec>
        <sec><title>Tables</title><table-wrap><label>1</label><caption><p>Doses</p></caption><table>
        <thead><tr><th>Drug</th><th>Dose</th></tr></thead><tbody><tr><td>A</td><td>5 mg</td></tr></tbody>
        </table></table-wrap></sec></body></article>
        """

    @Test func readsAnArticle() throws {
        let document = try #require(try Fixture.documents(of: article).first)
        #expect(document.metadata.id == "pmid-12")
        #expect(document.metadata.title == "Cough in children")
        #expect(document.metadata.kind == .narrativeReview)
        #expect(document.metadata.source == "BMJ 2018;5:1-4")
        #expect(document.metadata.authors == ["Roe JA"])
        #expect(document.metadata.language == "en")
        #expect(
            document.statements == [
                "It helps.", "Known facts.", "Give:", "Honey.", "Water.", "A | 5 mg",
            ])
        #expect(document.blocks[0].headings == ["Abstract", "Results"])
        #expect(document.blocks[2].headings == ["Introduction", "Treatment"])
        #expect(document.blocks.map(\.role).prefix(2) == [.result, .background])
    }

    @Test func quotesLeadInsAndTableHeads() throws {
        let document = try #require(try Fixture.documents(of: article).first)
        let context = document.blocks.map {
            $0.context.map { String(document.text.slice($0) ?? "") }
        }
        #expect(context[4] == ["Give:"])
        #expect(context[5] == ["Doses", "Drug | Dose"])
    }

    @Test func tellsARetraction() throws {
        let text = article.replacing(
            "<abstract>",
            with: #"<related-article related-article-type="retraction-forward"/><abstract>"#)
        #expect(try Fixture.documents(of: text).map(\.metadata.status) == [.retracted])
    }

    @Test func refusesAnArticleWithoutIdentifier() throws {
        let error = try Fixture.problem(with: "<article><front/></article>")
        #expect(error?.problem == .missingField("article-id", format: "JATS XML"))
    }
}
