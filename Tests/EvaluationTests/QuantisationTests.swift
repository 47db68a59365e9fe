import Analysis
import Corpus
import Foundation
import Indexing
import Retrieval
import Testing

@testable import Evaluation

/// What keeping impacts in bytes costs, against BM25 in floating point, on collections of one's
/// own: `LIND_COLLECTIONS` lists them, INDEX:QUERIES:QRELS, with commas between.
@Suite struct QuantisationTests {
    private static let collections =
        (ProcessInfo.processInfo.environment["LIND_COLLECTIONS"] ?? "")
        .split(separator: ",").map(String.init)

    @Test(.enabled(if: !collections.isEmpty), arguments: collections)
    func bytesChangeNDCGByLessThanAThousandth(collection: String) throws {
        let paths = collection.split(separator: ":").map(String.init)
        let index = try IndexReader(path: paths[0])
        let evaluation = try RetrievalEvaluation(topicsPath: paths[1], judgementsPath: paths[2])
        let exact = try ExactRanking(index)
        let builder = try QueryBuilder(index: index, configuration: .plain)
        let retriever = Retriever(index: index, configuration: .plain)
        let ours = try evaluation.run { topic in
            try retriever.documents(for: builder.query(topic.text), limit: 10)
                .map { .init(document: $0.id, score: $0.score) }
        }
        let theirs = try evaluation.run { topic in
            try exact.documents(for: builder.query(topic.text), limit: 10)
        }
        let figures = (ours.mean(.ndcg(cutoff: 10)), theirs.mean(.ndcg(cutoff: 10)))
        print("\(paths[0]): nDCG@10 \(figures.0) with bytes, \(figures.1) exact")
        #expect(abs(figures.0 - figures.1) < 0.001)
    }
}

/// BM25 over an index's passages with nothing rounded.
private struct ExactRanking {
    private let index: IndexReader
    private let passages: [Int32]
    private let documents: [Int32]
    private let lengths: [Float]
    private let average: Float
    private var postings: [String: [(place: Int, frequency: Float)]] = [:]

    init(_ index: IndexReader) throws {
        self.index = index
        var passages: [Int32] = []
        var documents: [Int32] = []
        var lengths: [Float] = []
        let worker = index.analyzer.makeWorker()
        let weights = index.options.ranking.weights
        let all = index.segments.flatMap { segment in
            (0..<Int32(segment.passages)).map { segment.firstPassage + $0 }
        }
        for start in stride(from: 0, to: all.count, by: 500) {
            for passage in try index.passages(Array(all[start..<min(start + 500, all.count)])) {
                var frequencies: [String: Float] = [:]
                func count(_ text: String, _ units: UInt32) {
                    for term in worker.terms(in: text) {
                        frequencies[term.text, default: 0] +=
                            Float(units) / FieldWeights.unitsPerOccurrence
                    }
                }
                count(passage.metadata.title, weights.title)
                count(passage.headings.joined(separator: "\n"), weights.headings)
                count(passage.text, weights.body)
                for (term, frequency) in frequencies {
                    postings[term, default: []].append((passages.count, frequency))
                }
                passages.append(passage.id)
                documents.append(passage.document)
                lengths.append(frequencies.values.reduce(0, +))
            }
        }
        self.passages = passages
        self.documents = documents
        self.lengths = lengths
        average = lengths.reduce(0, +) / Float(lengths.count)
    }

    func documents(for query: Query, limit: Int) throws -> [RankingRun.Entry] {
        let (k1, b) = (index.options.ranking.k1, index.options.ranking.b)
        var scores = [Float](repeating: 0, count: passages.count)
        for term in query.terms {
            guard let found = postings[term.term] else { continue }
            let n = Float(found.count)
            let idf = log(1 + (Float(passages.count) - n + 0.5) / (n + 0.5))
            for (place, tf) in found {
                let norm = k1 * (1 - b + b * lengths[place] / average)
                scores[place] += term.weight * idf * tf * (k1 + 1) / (tf + norm)
            }
        }
        let best = Self.best(scores, of: documents, limit: limit)
        let ids = try index.documentIDs(best.map(\.document))
        return zip(ids, best).map { .init(document: $0, score: $1.score) }
    }

    /// The documents with the best passages; of equal ones the earlier.
    private static func best(
        _ scores: [Float], of documents: [Int32], limit: Int
    ) -> [(document: Int32, score: Float)] {
        var best: [(document: Int32, score: Float)] = []
        for (score, document) in zip(scores, documents) where score > 0 {
            if best.count == limit, score <= best[limit - 1].score { continue }
            if let known = best.firstIndex(where: { $0.document == document }) {
                guard best[known].score < score else { continue }
                best.remove(at: known)
            }
            best.insert(
                (document, score), at: best.firstIndex { $0.score < score } ?? best.count)
            if best.count > limit { best.removeLast() }
        }
        return best
    }
}
