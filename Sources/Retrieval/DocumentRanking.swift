package import Indexing

/// A document with the score of its best passage.
package struct RankedDocument: Equatable, Sendable {
    package var id: String
    package var score: Float
}

extension Retriever {
    /// The `limit` best documents for a question, best first.
    ///
    /// Passages are asked for until they give enough documents.
    package func documents(for query: Query, limit: Int) throws(IndexError) -> [RankedDocument] {
        var wanted = limit
        while true {
            let hits = try hits(for: query, limit: wanted)
            var seen: Set<Int32> = []
            let best = hits.filter { seen.insert($0.document).inserted }.prefix(limit)
            guard best.count < limit, hits.count == wanted else {
                let ids = try index.documentIDs(best.map(\.document))
                return zip(ids, best).map { RankedDocument(id: $0, score: $1.score) }
            }
            wanted *= 4
        }
    }
}
