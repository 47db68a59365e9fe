import Answering
import Foundation

/// Answers as they are kept: the JSON of their contract.
enum StoredAnswer {
    static func decode(_ text: String, of name: String) throws(RecordsError) -> Answer {
        do {
            return try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
        } catch {
            throw .damagedRecord(name: name, reason: "\(error)")
        }
    }
}
