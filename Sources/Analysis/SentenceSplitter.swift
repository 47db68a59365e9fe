/// Splits a text into sentences.
///
/// Rules, not a model: a point ends a sentence unless it belongs to a number, an abbreviation
/// ("e.g.", "Fig. 2", "vs."), an initial or a list marker, or stands inside parentheses; a
/// question or exclamation mark does unless a small letter follows. An empty line always
/// separates, a single line break where the line before is a heading or the next a list item.
/// The ranges run forward, do not overlap, hold no white space at either end, and between them
/// they hold every other byte. Linear in the length of the text.
package struct SentenceSplitter: Sendable {
    package init() {}

    package func sentences(in text: String) -> [ByteRange] {
        var text = text
        return text.withUTF8(sentences(in:))
    }

    package func sentences(in bytes: UnsafeBufferPointer<UInt8>) -> [ByteRange] {
        var scanner = SentenceScanner(bytes)
        return scanner.sentences()
    }
}

/// One walk over a text.
private struct SentenceScanner {
    private let text: SentenceText
    private var found: [ByteRange] = []
    private var start = 0
    /// Where the innermost open parenthesis of this sentence stands.
    private var openParenthesis: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        text = SentenceText(bytes: bytes)
    }

    mutating func sentences() -> [ByteRange] {
        var position = 0
        while position < text.count {
            position = step(from: position)
        }
        close(at: text.count)
        return found
    }

    /// Looks at one character; returns where to go on.
    private mutating func step(from position: Int) -> Int {
        switch text.bytes[position] {
        case .ascii("."), .ascii("?"), .ascii("!"):
            let mark = text.endMark(at: position)
            if isInsideParentheses(mark.end) || !text.endsSentence(mark, from: start) {
                return mark.marksEnd
            }
            close(at: mark.end)
            return mark.end
        case .ascii("("): openParenthesis = position
        case .ascii(")"): openParenthesis = nil
        case .ascii("\n"):
            let next = text.skippingSpaces(from: position)
            if text.lineBreakSeparates(at: position, before: next, from: start) {
                close(at: position)
            }
            return next
        default: break
        }
        return position + 1
    }

    private mutating func close(at end: Int) {
        let range = text.trimmed(ByteRange(start, end))
        if !range.isEmpty { found.append(range) }
        start = end
        openParenthesis = nil
    }

    /// A parenthesis that is open at `position` and closes soon; one that never closes is a slip
    /// of the pen and must not swallow the text.
    private func isInsideParentheses(_ position: Int) -> Bool {
        guard let openParenthesis, openParenthesis < position else { return false }
        for offset in position..<min(position + 200, text.count) {
            switch text.bytes[offset] {
            case .ascii(")"): return true
            case .ascii("("), .ascii("\n"): return false
            default: continue
            }
        }
        return false
    }
}
