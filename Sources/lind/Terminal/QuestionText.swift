/// A question as it may be asked: not empty, and not so long that it is a document.
struct QuestionText {
    /// Far more than a question needs; keeps a mistaken pipe from being analysed.
    static let limit = 1 << 20

    let text: String

    /// - Parameter argument: the question, or `-` for standard input.
    init(argument: String) throws(LindError) {
        try self.init(argument == "-" ? InputText.standardInput() : argument)
    }

    init(_ text: String) throws(LindError) {
        guard text.utf8.count <= Self.limit else {
            throw .questionTooLong(bytes: text.utf8.count, limit: Self.limit)
        }
        guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyQuestion }
        self.text = text.trimmed
    }
}

extension String {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
