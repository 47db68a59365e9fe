import Foundation

/// The lines of a text file, numbered from 1; empty ones are left out.
struct TextLines {
    let path: String
    let lines: [(number: Int, text: Substring)]

    init(path: String) throws(EvaluationError) {
        guard let data = FileManager.default.contents(atPath: path),
            let text = String(validating: data, as: UTF8.self)
        else { throw .unreadable(path: path) }
        self.path = path
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
            .map { ($0.offset + 1, $0.element) }
            .filter { !$0.text.allSatisfy(\.isWhitespace) }
    }

    func malformed(_ number: Int, expected: String) -> EvaluationError {
        .malformed(path: path, line: number, expected: expected)
    }
}
