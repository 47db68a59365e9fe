import Foundation

/// Examples on disk: JSON lines with features, label and group.
package enum ExampleFile {
    private struct Row: Codable {
        var features: [String: Double]
        var label: String
        var group: String
    }

    package static func write(_ examples: [LogisticLearner.Example], to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let lines = try examples.map {
            String(
                decoding: try encoder.encode(
                    Row(features: $0.features, label: $0.label, group: $0.group)), as: UTF8.self)
        }
        try (lines.joined(separator: "\n") + "\n")
            .write(toFile: path, atomically: true, encoding: .utf8)
    }

    package static func read(_ path: String) throws(EvaluationError) -> [LogisticLearner.Example] {
        let file = try TextLines(path: path)
        var examples: [LogisticLearner.Example] = []
        for (number, line) in file.lines {
            guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)) else {
                throw file.malformed(number, expected: "features, label and group")
            }
            examples.append(
                LogisticLearner.Example(
                    features: row.features, label: row.label, group: row.group))
        }
        return examples
    }
}
