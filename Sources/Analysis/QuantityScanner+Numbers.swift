/// A number that a scanner has read.
struct ScannedNumber {
    let value: Double
    /// Written as a word: "two".
    let isWord: Bool
    let start: Int
    let end: Int
    /// The token behind it.
    let next: Int
}

extension QuantityScanner {
    /// A number token, with its sign and power of ten, or a number word.
    ///
    /// - Parameter afterDash: a dash before the number joins it to another one and is no sign.
    func number(at index: Int, afterDash: Bool = false) -> ScannedNumber? {
        guard tokens.indices.contains(index) else { return nil }
        let token = tokens[index]
        if let value = Self.words[token.text] {
            return ScannedNumber(
                value: value, isWord: true, start: token.span.start, end: token.span.end,
                next: index + 1)
        }
        guard token.kind == .number, let value = Double(token.text) else { return nil }
        let sign = afterDash ? 0 : signLength(before: token.span.start)
        let (power, next) = powerOfTen(at: index + 1)
        return ScannedNumber(
            value: sign > 0 ? -value : value * power, isWord: false,
            start: token.span.start - sign, end: tokens[next - 1].span.end, next: next)
    }

    /// Length of a minus sign set against the number, behind white space or a comparator.
    private func signLength(before start: Int) -> Int {
        let text = bytes[..<start]
        let length = text.last == UInt8(ascii: "-") ? 1 : text.hasSuffix("−".utf8) ? 3 : 0
        guard length > 0 else { return 0 }
        guard let before = text.dropLast(length).last else { return length }
        return before.isASCIISpace || "<>=(".utf8.contains(before) ? length : 0
    }

    /// "x 10^9" and "×10⁹": the factor and the token behind; 1 where there is none.
    private func powerOfTen(at index: Int) -> (factor: Double, next: Int) {
        let ten = text(index) == "x" ? index + 1 : index
        let isMarked = ten > index || ["×", "*", "·"].contains(gap(before: ten))
        guard isMarked, text(ten) == "10", let power = Int(text(ten + 1)), 1...12 ~= power,
            ["^", ""].contains(gap(before: ten + 1)),
            tokens[ten + 1].span.start - tokens[ten].span.end <= 1
        else { return (1, index) }
        return ((0..<power).reduce(1) { factor, _ in factor * 10 }, ten + 2)
    }

    private static let words: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15,
        "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    ]
}
