import Foundation
import Yams

/// Reads question tables: YAML lists of ``AnswerCase``.
package enum AnswerTable {
    /// - Throws: ``AnswerTableError`` naming the file.
    package static func read(_ path: String) throws -> [AnswerCase] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw AnswerTableError.unreadable(path)
        }
        do {
            return try YAMLDecoder().decode([AnswerCase].self, from: text)
        } catch {
            throw AnswerTableError.malformed(path, reason: "\(error)")
        }
    }
}

package enum AnswerTableError: Error, Equatable, CustomStringConvertible {
    case unreadable(String)
    case malformed(String, reason: String)

    package var description: String {
        switch self {
        case .unreadable(let path):
            "\(path): cannot be read as UTF-8; name a question table in YAML"
        case .malformed(let path, let reason):
            "\(path): not a question table (\(reason)); each row needs id and question"
        }
    }
}
