import Foundation

/// Ranked documents for each topic, as TREC's tools exchange them.
package struct RankingRun: Equatable, Sendable {
    package struct Entry: Equatable, Sendable {
        package var document: String
        package var score: Float

        package init(document: String, score: Float) {
            self.document = document
            self.score = score
        }
    }

    /// Each topic's documents, best first.
    package private(set) var rankings: [String: [Entry]] = [:]

    package init() {}

    /// Sets a topic's ranking.
    ///
    /// Scores that do not fall are lowered by the least step, so that a tool that sorts by score
    /// keeps this order whatever it does with ties.
    package mutating func set(_ entries: [Entry], for topic: String) {
        var last = Float.infinity
        rankings[topic] = entries.map { entry in
            last = min(entry.score, last.nextDown)
            return Entry(document: entry.document, score: last)
        }
    }

    /// Reads TREC's six columns: topic, `Q0`, document, rank, score, name.
    package init(path: String) throws(EvaluationError) {
        let file = try TextLines(path: path)
        for (number, line) in file.lines {
            let fields = line.split(whereSeparator: \.isWhitespace)
            guard fields.count == 6, let score = Float(fields[4]) else {
                throw file.malformed(number, expected: "topic, Q0, document, rank, score and name")
            }
            rankings[String(fields[0]), default: []]
                .append(Entry(document: String(fields[2]), score: score))
        }
        for topic in rankings.keys {
            rankings[topic]?.sort { ($1.score, $1.document) < ($0.score, $0.document) }
        }
    }

    /// The same six columns, topics in the given order.
    package func text(topics: [String], name: String) -> String {
        var lines = ""
        for topic in topics {
            for (rank, entry) in (rankings[topic] ?? []).enumerated() {
                lines += "\(topic) Q0 \(entry.document) \(rank + 1) \(entry.score) \(name)\n"
            }
        }
        return lines
    }
}
