import Answering
import Foundation

/// An answer that was kept as JSON.
struct AnswerFile {
    let answer: Answer

    /// - Parameter path: a file, or `-` for standard input.
    init(path: String) throws(LindError) {
        let text = try InputText.file(path)
        do {
            answer = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
        } catch {
            throw .notAnAnswer(path: path, reason: Self.reason(error))
        }
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        switch error {
        case .keyNotFound(let key, _): return "it lacks \"\(key.stringValue)\""
        case .typeMismatch(_, let context), .valueNotFound(_, let context),
            .dataCorrupted(let context):
            let path = context.codingPath.map(\.stringValue).joined(separator: ".")
            return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
        @unknown default: return "\(error)"
        }
    }
}
