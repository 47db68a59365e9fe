import Corpus
import Indexing
import TestSupport
import Testing

@testable import Retrieval

@Suite struct ProximityTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func retriever(_ documents: [(Document, [Passage])]) throws -> Retriever {
        let writer = try IndexWriter(path: folder.file("index"))
        for (document, passages) in documents { try writer.add(document, passages: passages) }
        _ = try writer.finish()
        return Retriever(index: try IndexReader(path: folder.file("index")))
    }

    private let query = Query(terms: ["colchicin", "gout"].map { WeightedTerm(term: $0) })

    @Test func ofTwoPassagesThatOnlyOrderTellsApartTheOneWithTheWordsTogetherIsFirst() throws {
        let retriever = try retriever([
            PlainDocuments.document(
                "a", "Colchicine was mentioned by authors who never wrote of gout.",
                "Authors who never wrote mentioned that colchicine ends gout by.")
        ])
        let hits = try retriever.hits(for: query, limit: 2)
        #expect(hits.map(\.passage) == [1, 0])
        #expect(hits[0].proximity > hits[1].proximity)
        let explanation = try retriever.explanation(of: hits[0], for: query)
        #expect(explanation.parts.last?.name == "closeness of the words")
    }

    @Test func whereEveryPassageIsAWorkClosenessCountsNothing() throws {
        let retriever = try retriever([
            PlainDocuments.document("a", "Colchicine ends gout."),
            PlainDocuments.document("b", "Colchicine was mentioned, and so was gout."),
        ])
        let hits = try retriever.hits(for: query, limit: 2)
        #expect(hits.map(\.proximity) == [0, 0])
    }

    @Test func theFirstHitsAreTheSameHoweverManyAreAskedFor() throws {
        let index = try RandomIndex(documents: 500, ranking: RankingParameters())
        let retriever = Retriever(index: index.reader)
        var random = SeededGenerator(seed: 5)
        for _ in 0..<50 {
            let query = RandomIndex.query(&random)
            let many = try retriever.hits(for: query, limit: 200)
            #expect(many.contains { $0.proximity > 0 } || query.terms.count == 1 || many.isEmpty)
            for limit in [1, 10, 40] {
                #expect(try retriever.hits(for: query, limit: limit) == Array(many.prefix(limit)))
            }
            #expect(zip(many, many.dropFirst()).allSatisfy { $0.score >= $1.score })
        }
    }
}
