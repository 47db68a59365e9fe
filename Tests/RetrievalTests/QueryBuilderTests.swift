import Analysis
import Corpus
import Indexing
import TestSupport
import Terminology
import Testing

@testable import Retrieval

@Suite struct QueryBuilderTests {
    private let folder: TemporaryFolder
    private let index: IndexReader

    init() throws {
        folder = try TemporaryFolder()
        let glossary = try Glossary(files: [
            Glossary.File(
                name: "test.yaml",
                text: """
                    - term: SGLT2 inhibitor
                      type: drug-class
                      synonyms: [gliflozin]
                    - term: empagliflozin
                      type: drug
                      is-a: [SGLT2 inhibitor]
                    """)
        ])
        let writer = try IndexWriter(path: folder.file("index"), glossary: glossary)
        for (document, passages) in [
            PlainDocuments.document("a", "Gliflozins lower mortality."),
            PlainDocuments.document("b", "Empagliflozin lowers mortality."),
            PlainDocuments.document("c", "Aspirin was given."),
        ] { try writer.add(document, passages: passages) }
        _ = try writer.finish()
        index = try IndexReader(path: folder.file("index"))
    }

    @Test func aSynonymFindsThePassageThatUsesAnotherName() throws {
        let query = try QueryBuilder(index: index).query("SGLT2 inhibitors")
        let hits = try Retriever(index: index).hits(for: query, limit: 3)
        #expect(hits.map(\.passage) == [0, 1])
    }

    @Test func plainRankingSearchesTheWordsAlone() throws {
        let query = try QueryBuilder(index: index, configuration: .plain).query("SGLT2 inhibitors")
        #expect(query.terms.map(\.source) == ["question", "question"])
    }

    @Test(
        arguments: [
            ("What is the mortality?", ["mortal"]),
            ("WHO mortality", ["who", "mortal"]),
            ("What does it do?", ["what", "doe", "do"]),
            ("", []),
        ])
    func wordsThatOnlyAskAreLeftOutUnlessThereAreNoOthers(text: String, expected: [String]) throws {
        let query = try QueryBuilder(index: index).query(text)
        #expect(query.terms.map(\.term) == expected)
    }

    @Test(
        arguments: [
            ("default", RetrievalConfiguration()),
            ("plain", .plain),
            ("plain,+works", RetrievalConfiguration(mechanisms: [.works])),
            (
                "default,-works,-glossary",
                RetrievalConfiguration(mechanisms: [.questionWords, .rarity, .proximity])
            ),
            ("default,work-weight=-1", nil),
            ("default,work-weight=", nil),
            ("default,magic=1", nil),
            ("default,works", nil),
            ("default,-magic", nil),
            ("fast", nil),
        ])
    func configurationsAreReadByName(name: String, expected: RetrievalConfiguration?) {
        #expect(RetrievalConfiguration(named: name) == expected)
    }

    @Test(arguments: RankingParameter.allCases)
    func parametersAreSetByName(parameter: RankingParameter) {
        let named = RetrievalConfiguration(named: "plain,\(parameter.rawValue)=0.75")
        var expected = RetrievalConfiguration.plain
        expected[keyPath: parameter.path] = 0.75
        #expect(named == expected)
        #expect(named != .plain)
    }
}
