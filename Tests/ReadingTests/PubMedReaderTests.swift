import Corpus
import Testing

@testable import Reading

@Suite struct PubMedReaderTests {
    @Test func readsAnArticle() throws {
        let document = try #require(try Fixture.documents(of: Self.set(Self.article())).first)
        let metadata = document.metadata
        #expect(metadata.id == "pmid-123")
        #expect(metadata.kind == .trial)
        #expect(metadata.title == "Effects of β-blockers in H2O")
        #expect(metadata.authors == ["Roe J", "Doe AB"])
        #expect(metadata.source == "J Test 2021;3(4):5-9")
        #expect(metadata.year == 2021)
        #expect(metadata.doi == "10.1000/x")
        #expect(metadata.language == "eng")
        #expect(metadata.keywords == ["Heart Failure/drug therapy", "beta blockers"])
        #expect(metadata.status == .current)
        #expect(document.statements == ["To test & see.", "It worked (p < 0.05)."])
        #expect(document.blocks.map(\.role) == [.background, .result])
        #expect(document.blocks.map(\.headings) == [["Objective"], ["What we found"]])
    }

    @Test(arguments: [
        (
            #"<CommentsCorrections RefType="RetractionIn"><PMID>9</PMID></CommentsCorrections>"#,
            DocumentStatus.retracted
        ),
        (
            #"<CommentsCorrections RefType="ExpressionOfConcernIn"><PMID>9</PMID></CommentsCorrections>"#,
            .concern
        ),
        (
            #"<CommentsCorrections RefType="UpdateIn"><PMID>9</PMID></CommentsCorrections>"#,
            .superseded
        ),
        (
            #"<CommentsCorrections RefType="CommentIn"><PMID>9</PMID></CommentsCorrections>"#,
            .current
        ),
    ])
    func tellsTheStatus(link: String, status: DocumentStatus) throws {
        let text = Self.set(
            Self.article(links: "<CommentsCorrectionsList>\(link)</CommentsCorrectionsList>"))
        #expect(try Fixture.documents(of: text).map(\.metadata.status) == [status])
    }

    @Test func tellsARetractionByThePublicationType() throws {
        let text = Self.set(Self.article(type: "Retracted Publication"))
        #expect(try Fixture.documents(of: text).map(\.metadata.status) == [.retracted])
    }

    @Test func linksUpdatesAndCorrections() throws {
        let links = """
            <CommentsCorrectionsList>
            <CommentsCorrections RefType="UpdateOf"><PMID>7</PMID></CommentsCorrections>
            <CommentsCorrections RefType="ErratumIn"><PMID>8</PMID></CommentsCorrections>
            </CommentsCorrectionsList>
            """
        let documents = try Fixture.documents(of: Self.set(Self.article(links: links)))
        #expect(documents.map(\.metadata.supersedes) == [["pmid-7"]])
        #expect(documents.map(\.metadata.source) == ["J Test 2021;3(4):5-9. Corrected: PMID 8"])
    }

    @Test func passesOnDeletions() throws {
        let fixture = try Fixture()
        let path = try fixture.write(
            Self.set("<DeleteCitation><PMID>4</PMID><PMID>5</PMID></DeleteCitation>"))
        let (_, deletions, report) = try Fixture.read([path])
        #expect(deletions == ["pmid-4", "pmid-5"])
        #expect(report.deletions == 2)
    }

    @Test func keepsTheTitleOfAnArticleWithoutAbstract() throws {
        let text = Self.set(
            "<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>[A title]."
                + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>")
        #expect(try Fixture.documents(of: text).map(\.statements) == [["[A title]."]])
    }

    @Test func readsBookChapters() throws {
        let text = Self.set(
            """
            <PubmedBookArticle><BookDocument><PMID>6</PMID><Book><BookTitle>Reviews</BookTitle>
            <PubDate><Year>1993</Year></PubDate></Book><ArticleTitle>Chapter</ArticleTitle>
            <Abstract><AbstractText>Text.</AbstractText></Abstract></BookDocument></PubmedBookArticle>
            """)
        let documents = try Fixture.documents(of: text)
        #expect(documents.map(\.metadata.source) == ["Reviews 1993"])
        #expect(documents.map(\.statements) == [["Text."]])
    }

    @Test func namesTheLineOfARecordWithoutPMID() throws {
        let error = try Fixture.problem(with: Self.set("\n<PubmedArticle></PubmedArticle>"))
        #expect(error?.position == .line(5))
        #expect(error?.problem == .missingField("PMID", format: "PubMed XML"))
    }

    @Test func honoursADeclaredEncoding() throws {
        let text = Self.set(Self.article()).replacing("UTF-8", with: "ISO-8859-1")
            .replacing("β", with: "é")
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        let fixture = try Fixture()
        let documents = try Fixture.read([try fixture.write(bytes)]).documents
        #expect(documents.map(\.metadata.title) == ["Effects of é-blockers in H2O"])
    }

    static func set(_ records: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN"
          "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_240101.dtd">
        <PubmedArticleSet>\(records)</PubmedArticleSet>
        """
    }

    static func article(
        type: String = "Randomized Controlled Trial", links: String = ""
    ) -> String {
        """
        <PubmedArticle><MedlineCitation><PMID Version="1">123</PMID><Article>
        <Journal><JournalIssue><Volume>3</Volume><Issue>4</Issue><PubDate><Year>2021</Year>
        <Month>Mar</Month></PubDate></JournalIssue><Title>Journal of Tests</Title>
        <ISOAbbreviation>J Test</ISOAbbreviation></Journal>
        <ArticleTitle>Effects of <i>β</i>-blockers
          in H<sub>2</sub>O</ArticleTitle>
        <Pagination><MedlinePgn>5-9</MedlinePgn></Pagination>
        <Abstract><AbstractText Label="OBJECTIVE" NlmCategory="OBJECTIVE">To test &amp; see.</AbstractText>
        <AbstractText Label="WHAT WE FOUND" NlmCategory="RESULTS">It worked (p &lt; 0.05).</AbstractText></Abstract>
        <AuthorList><Author><LastName>Roe</LastName><Initials>J</Initials></Author>
        <Author><LastName>Doe</LastName><Initials>AB</Initials></Author></AuthorList>
        <Language>eng</Language>
        <PublicationTypeList><PublicationType>Journal Article</PublicationType>
        <PublicationType>\(type)</PublicationType></PublicationTypeList></Article>
        <MeshHeadingList><MeshHeading><DescriptorName>Heart Failure</DescriptorName>
        <QualifierName>drug therapy</QualifierName></MeshHeading></MeshHeadingList>
        <KeywordList><Keyword>beta blockers</Keyword></KeywordList>\(links)</MedlineCitation>
        <PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/x</ArticleId></ArticleIdList>
        </PubmedData></PubmedArticle>
        """
    }
}
