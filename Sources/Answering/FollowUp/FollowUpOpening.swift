import Analysis

/// The words that tie a question to the one before: "and", "what about", "no, I meant".
struct FollowUpOpening {
    let rest: String
    let isCorrection: Bool
    /// Nil where the question opens with no such words.
    let connector: String?

    init(_ text: String, reader: UtteranceReader) {
        let tokens = reader.words(of: text)
        if let count = Self.length(of: FollowUpWording.corrections, tokens),
            Self.isCorrection(tokens, count, text)
        {
            isCorrection = true
            let start = tokens.count > count ? tokens[count - 1].span.end : text.utf8.count
            let behind = Self.text(text, from: start)
            connector = nil
            rest = behind
            return
        }
        isCorrection = false
        guard let count = Self.length(of: FollowUpWording.connectors, tokens), count < tokens.count
        else {
            connector = nil
            rest = text
            return
        }
        connector = tokens.prefix(count).map(\.text).joined(separator: " ")
        rest = Self.text(text, from: tokens[count - 1].span.end)
    }

    /// "No side effects?" corrects nothing: a bare "no" or "sorry" counts with a comma behind it.
    private static func isCorrection(_ tokens: [Token], _ count: Int, _ text: String) -> Bool {
        if count > 1 || tokens[0].text == "correction" { return true }
        guard let next = text.utf8.dropFirst(tokens[0].span.end).first else { return false }
        return next == UInt8(ascii: ",") || next == UInt8(ascii: ":")
    }

    private static func length(of phrases: [String], _ tokens: [Token]) -> Int? {
        let joined = tokens.map(\.text).joined(separator: " ") + " "
        return phrases.first { joined.hasPrefix($0 + " ") }?.split(separator: " ").count
    }

    private static func text(_ text: String, from offset: Int) -> String {
        let behind = text.slice(ByteRange(offset, text.utf8.count)).map(String.init) ?? ""
        let stem = TextEdit.stem(behind)
        return stem.isEmpty ? "" : stem + "?"
    }
}
