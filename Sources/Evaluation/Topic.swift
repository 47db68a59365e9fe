import Foundation

/// A question of a test collection.
package struct Topic: Equatable, Sendable {
    package var id: String
    package var text: String

    package init(id: String, text: String) {
        self.id = id
        self.text = text
    }

    /// Reads topics: BEIR's `queries.jsonl` (`_id`, `text`), lines of an id, a tab and a text, or
    /// TREC's topics between tags.
    ///
    /// - Parameter field: of topics between tags, the field that is the question; nil for the
    ///   title or what stands for it.
    package static func read(
        path: String, field: String? = nil
    ) throws(EvaluationError) -> [Topic] {
        let file = try TextLines(path: path)
        if let first = file.lines.first, first.text.first == "<" {
            let lines = file.lines.map(\.text).joined(separator: "\n")
            guard let topics = TopicMarkup.topics(in: lines, field: field) else {
                throw file.malformed(
                    first.number, expected: "topics with a number and \(field ?? "a title")")
            }
            return topics
        }
        var topics: [Topic] = []
        for (number, line) in file.lines {
            guard let topic = line.first == "{" ? topic(json: line) : topic(tabbed: line) else {
                throw file.malformed(
                    number, expected: "{\"_id\": …, \"text\": …}, or an id, a tab and a text")
            }
            topics.append(topic)
        }
        return topics
    }

    private struct Record: Decodable {
        var _id: String
        var text: String
    }

    private static func topic(json line: Substring) -> Topic? {
        (try? JSONDecoder().decode(Record.self, from: Data(line.utf8)))
            .map { Topic(id: $0._id, text: $0.text) }
    }

    private static func topic(tabbed line: Substring) -> Topic? {
        let fields = line.split(separator: "\t", maxSplits: 1)
        return fields.count == 2 ? Topic(id: String(fields[0]), text: String(fields[1])) : nil
    }
}
