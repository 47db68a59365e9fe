import Analysis

/// Replacements in a text, applied all at once.
struct TextEdit {
    let text: String
    private var changes: [(span: ByteRange, words: String)] = []

    init(_ text: String) {
        self.text = text
    }

    /// Overlapping a span that is replaced already changes nothing.
    mutating func replace(_ span: ByteRange, with words: String) {
        guard !changes.contains(where: { $0.span.overlaps(span) }) else { return }
        changes.append((span, words))
    }

    /// The edited text, with single spaces where words went away.
    var result: String {
        var bytes = Array(text.utf8)
        for change in changes.sorted(by: { $0.span > $1.span }) {
            bytes.replaceSubrange(change.span.start..<change.span.end, with: change.words.utf8)
        }
        return Self.tidied(String(decoding: bytes, as: UTF8.self))
    }

    /// Without doubled spaces and spaces before punctuation.
    static func tidied(_ text: String) -> String {
        let words = text.split(separator: " ")
        var tidy = ""
        for word in words {
            if !tidy.isEmpty, let first = word.first, !"?,.;".contains(first) { tidy += " " }
            tidy += word
        }
        return tidy
    }

    /// A question that ends with further words.
    static func appending(_ phrase: String, to question: String) -> String {
        guard !phrase.isEmpty else { return question }
        return stem(question) + " " + phrase + "?"
    }

    /// A text without the punctuation it ends with.
    static func stem(_ text: String) -> String {
        var stem = Substring(text)
        while let last = stem.last, " ?.!,;:".contains(last) { stem.removeLast() }
        while let first = stem.first, " ,;:-".contains(first) { stem.removeFirst() }
        return String(stem)
    }

    /// With a capital at its beginning, but for names such as "eGFR" and "pH".
    static func capitalized(_ text: String) -> String {
        if text.dropFirst().first?.isUppercase == true { return text }
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
