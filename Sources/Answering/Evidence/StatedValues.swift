import Analysis

/// The numbers of question and case with the words around them: what a source compares by a name
/// that nobody writes ("time since last tetanus vaccine") is found by the words of the name.
struct StatedValues {
    private let sentences: [Sentence]

    struct Sentence {
        var stems: Set<String>
        var values: [Value]
    }

    struct Value {
        var quantity: Quantity
        /// The words of its part of the sentence, from comma to comma.
        var near: Set<String>
        var words: String
    }

    /// Words that make a duration the time since something began, whatever that is.
    private static let elapsed: Set<String> = ["ago", "sinc", "onset", "earlier", "began"]

    /// The one duration that has passed since something: "10 hours ago"; nil where none is stated,
    /// or several are.
    var elapsed: Value? {
        let found = sentences.flatMap(\.values).filter {
            $0.quantity.unit?.dimension == "time" && !$0.near.isDisjoint(with: Self.elapsed)
        }
        return found.count == 1 ? found[0] : nil
    }

    init(in texts: [String], stems: (String) -> Set<String>) {
        sentences = texts.flatMap { text in
            SentenceSplitter().sentences(in: text).compactMap { span in
                text.slice(span).map { Self.sentence(String($0), stems) }
            }
        }
    }

    private static func sentence(
        _ text: String, _ stems: (String) -> Set<String>
    ) -> Sentence {
        let values = QuantityReader.quantities(in: text).compactMap { quantity -> Value? in
            guard quantity.role == .measure, let words = text.slice(quantity.span) else {
                return nil
            }
            return Value(
                quantity: quantity, near: stems(part(of: text, around: quantity.span)),
                words: String(words))
        }
        return Sentence(stems: stems(text), values: values)
    }

    private static func part(of text: String, around span: ByteRange) -> String {
        let bytes = Array(text.utf8)
        let isEnd = { (byte: UInt8) in byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") }
        let start = bytes[..<span.start].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        let end = bytes[span.end...].firstIndex(where: isEnd) ?? bytes.count
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The value of the quantity that a comparison names; nil where no sentence holds all words of
    /// its name beside a value of its kind, or several values do.
    func value(of comparison: Comparison, stems: (String) -> Set<String>) -> Value? {
        guard let unit = comparison.unit, let dimension = unit.dimension else { return nil }
        guard let name = QuantityName(comparison.quantity) else { return nil }
        let wanted = stems(name.subject)
        guard !wanted.isEmpty else { return nil }
        var found: [Value] = []
        for sentence in sentences where wanted.isSubset(of: sentence.stems) {
            let kind = sentence.values.filter { value in
                value.quantity.unit?.dimension == dimension && name.accepts(near: value.near)
            }
            let nearest = kind.filter { !$0.near.isDisjoint(with: wanted) }
            found += nearest.isEmpty ? kind : nearest
        }
        return found.count == 1 ? found[0] : nil
    }
}

/// What the name of a quantity is made of: words for its dimension, and its subject.
private struct QuantityName {
    /// The words that must stand beside the value.
    let subject: String
    private let isElapsed: Bool

    private static let dimensions: Set<Substring> = [
        "time", "diameter", "size", "length", "thickness", "level", "number", "count", "value",
        "of", "to", "since", "from", "per", "the", "at", "last", "onset", "in",
    ]
    /// Words that make a duration the time since something.
    private static let elapsed: Set<String> = [
        "ago", "sinc", "last", "after", "from", "onset", "earlier", "previous", "past", "within",
        "began", "start", "day",
    ]

    /// Nil for durations and intervals: "antibiotics for 10 days of cough" gives none.
    init?(_ name: String) {
        let words = name.lowercased().split(separator: " ")
        guard !words.contains("duration"), !words.contains("interval") else { return nil }
        subject = words.filter { !Self.dimensions.contains($0) }.joined(separator: " ")
        isElapsed = words.contains("since") || words.contains("from")
    }

    /// "6 years ago", but not "every 2 years".
    func accepts(near stems: Set<String>) -> Bool {
        !isElapsed || !Self.elapsed.isDisjoint(with: stems)
    }
}
