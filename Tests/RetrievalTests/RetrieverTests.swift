import Analysis
import Corpus
import Foundation
import Indexing
import TestSupport
import Testing

@testable import Retrieval

/// Texts of random words, some common, some rare, as documents of one to four passages.
struct RandomIndex {
    let folder: TemporaryFolder
    let reader: IndexReader
    let passages: [[String]]

    init(documents: Int, seed: UInt64 = 1, ranking: RankingParameters = .plainBM25) throws {
        var random = SeededGenerator(seed: seed)
        folder = try TemporaryFolder()
        var options = IndexOptions()
        options.ranking = ranking
        let writer = try IndexWriter(path: folder.file("index"), options: options)
        var passages: [[String]] = []
        for document in 0..<documents {
            let lines = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 3...60, using: &random)).map { _ in Self.word(&random) }
            }
            let (text, parts) = PlainDocuments.document(
                "d\(document)", lines: lines.map { $0.joined(separator: " ") })
            try writer.add(text, passages: parts)
            passages += lines
        }
        _ = try writer.finish()
        self.passages = passages
        reader = try IndexReader(path: folder.file("index"))
    }

    /// Word n is about n times as rare as word 1.
    static func word(_ random: inout SeededGenerator) -> String {
        let place = Int(1 / Double.random(in: 0.001...1, using: &random))
        return "w\(place)"
    }

    static func query(_ random: inout SeededGenerator) -> Query {
        Query(
            terms: (0..<Int.random(in: 1...12, using: &random)).map { _ in
                WeightedTerm(
                    term: word(&random), weight: Float(Int.random(in: 1...8, using: &random)) / 4)
            })
    }
}

@Suite struct RetrieverTests {
    @Test(arguments: [RetrievalConfiguration.plain, RetrievalConfiguration()])
    func pruningChangesNothing(configuration: RetrievalConfiguration) throws {
        let index = try RandomIndex(documents: 4_000)
        var configuration = configuration
        let pruned = Retriever(index: index.reader, configuration: configuration)
        configuration.prunes = false
        let full = Retriever(index: index.reader, configuration: configuration)
        var random = SeededGenerator(seed: 2)
        for _ in 0..<2_000 {
            let query = RandomIndex.query(&random)
            let limit = [1, 10, 100].randomElement(using: &random) ?? 10
            #expect(
                try pruned.hits(for: query, limit: limit) == full.hits(for: query, limit: limit))
        }
    }

    @Test func scoresAreThoseOfBM25WithinTheQuantisation() throws {
        let index = try RandomIndex(documents: 500)
        let exact = ExactBM25(passages: index.passages)
        let retriever = Retriever(index: index.reader, configuration: .plain)
        var random = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            let query = RandomIndex.query(&random)
            for hit in try retriever.hits(for: query, limit: 10) {
                let score = exact.score(of: Int(hit.passage), for: query)
                // An impact is off by at most 1/510 of the most that its term can add, or by
                // 1/255 where it is raised to the least impact there is.
                #expect(abs(hit.score - score) <= exact.mostPossible(for: query) / 250)
            }
        }
    }

    @Test func theTopTenAreThoseOfBM25ButForTiesWithinTheQuantisation() throws {
        let index = try RandomIndex(documents: 200)
        let exact = ExactBM25(passages: index.passages)
        let retriever = Retriever(index: index.reader, configuration: .plain)
        var random = SeededGenerator(seed: 6)
        for _ in 0..<40 {
            let query = RandomIndex.query(&random)
            let hits = try retriever.hits(for: query, limit: 10).map { Int($0.passage) }
            let scores = index.passages.indices.map { exact.score(of: $0, for: query) }
            let least = hits.map { scores[$0] }.min() ?? 0
            let tie = exact.mostPossible(for: query) / 125
            for (passage, score) in scores.enumerated() where !hits.contains(passage) {
                #expect(score <= least + tie)
            }
        }
    }

    @Test func theBestPassageHoldsTheRareTerm() throws {
        let folder = try TemporaryFolder()
        let writer = try IndexWriter(path: folder.file("index"))
        for (document, passages) in [
            PlainDocuments.document("a", "Aspirin for headache in adults."),
            PlainDocuments.document("b", "Triptans for migraine in adults."),
            PlainDocuments.document("c", "Adults and headache."),
        ] { try writer.add(document, passages: passages) }
        _ = try writer.finish()
        let retriever = Retriever(index: try IndexReader(path: folder.file("index")))
        let query = Query(
            terms: retriever.index.analyzer.terms(in: "migraine in adults").map {
                WeightedTerm(term: $0.text)
            })
        let hits = try retriever.hits(for: query, limit: 10)
        #expect(hits.map(\.passage) == [1, 2, 0])
        #expect(hits.map(\.document) == [1, 2, 0])
    }

    @Test func explanationsAddUpToTheScore() throws {
        let index = try RandomIndex(documents: 300)
        let retriever = Retriever(index: index.reader)
        var random = SeededGenerator(seed: 4)
        let query = RandomIndex.query(&random)
        for hit in try retriever.hits(for: query, limit: 20) {
            let explanation = try retriever.explanation(of: hit, for: query)
            let sum = explanation.parts.reduce(0) { $0 + $1.value }
            #expect(abs(sum - hit.score) < 0.001 * hit.score)
        }
    }

    @Test func aQueryOfUnknownTermsFindsNothing() throws {
        let index = try RandomIndex(documents: 10)
        let retriever = Retriever(index: index.reader)
        #expect(
            try retriever.hits(for: Query(terms: [WeightedTerm(term: "zzz")]), limit: 10).isEmpty)
        #expect(try retriever.hits(for: Query(terms: []), limit: 10).isEmpty)
    }

    @Test func aPassageGainsFromItsArticle() throws {
        let folder = try TemporaryFolder()
        let writer = try IndexWriter(path: folder.file("index"))
        for (document, passages) in [
            PlainDocuments.document("a", "Symptoms include fever.", "Rest helps."),
            PlainDocuments.document(
                "b", "Symptoms include fever.", "Malaria is spread by mosquitoes. Malaria kills."),
        ] { try writer.add(document, passages: passages) }
        _ = try writer.finish()
        let query = Query(terms: ["symptom", "malaria"].map { WeightedTerm(term: $0) })
        let reader = try IndexReader(path: folder.file("index"))
        let hits = try Retriever(index: reader).hits(for: query, limit: 4)
        let order = hits.map(\.passage)
        let malaria = try #require(order.firstIndex(of: 2))
        let other = try #require(order.firstIndex(of: 0))
        #expect(malaria < other)
    }
}

/// BM25 as it is written in the literature, with nothing rounded.
private struct ExactBM25 {
    let passages: [[String]]
    private let average: Float
    private let frequencies: [String: Int]

    init(passages: [[String]]) {
        self.passages = passages
        average = Float(passages.reduce(0) { $0 + $1.count }) / Float(passages.count)
        frequencies = passages.reduce(into: [:]) { counts, passage in
            for word in Set(passage) { counts[word, default: 0] += 1 }
        }
    }

    private func idf(_ term: String) -> Float {
        let n = Float(frequencies[term] ?? 0)
        return log(1 + (Float(passages.count) - n + 0.5) / (n + 0.5))
    }

    func score(of passage: Int, for query: Query) -> Float {
        let words = passages[passage]
        let norm = 1.2 * (0.25 + 0.75 * Float(words.count) / average)
        return query.terms.reduce(0) { sum, term in
            let tf = Float(words.count { $0 == term.term })
            return sum + term.weight * idf(term.term) * tf * 2.2 / (tf + norm)
        }
    }

    func mostPossible(for query: Query) -> Float {
        query.terms.reduce(0) { $0 + $1.weight * idf($1.term) * 2.2 }
    }
}
