import Analysis

/// What a sentence's numbers say of chance: p values and intervals.
enum Significance: String, Sendable {
    /// A p value of 0.05 or less, or an interval that leaves out the value of no effect.
    case reached
    case missed

    /// Nil where the sentence prints neither. Where its values disagree the first one counts.
    init?(tokens: [Token], text: String) {
        let bytes = Array(text.utf8)
        for place in tokens.indices {
            let found =
                switch tokens[place].text {
                case "p": Self.ofP(place, tokens, bytes)
                case "ci", "interval": Self.ofInterval(place, tokens, bytes)
                default: Optional<Significance>.none
                }
            if let found {
                self = found
                return
            }
        }
        return nil
    }

    /// "p < 0.05", "P = .20", "p > 0.05", "p values of 0.3".
    private static func ofP(_ place: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Significance? {
        let ahead = tokens[(place + 1)..<min(place + 4, tokens.count)]
        guard let number = ahead.first(where: { $0.kind == .number }),
            let value = Double(number.text), value <= 1
        else { return nil }
        let gap = bytes[tokens[place].span.end..<number.span.start]
        if gap.contains(UInt8(ascii: ">")) { return .missed }
        return value <= 0.05 ? .reached : .missed
    }

    /// "95% CI 0.62–0.94": against 1 where both ends are positive, else against 0.
    private static func ofInterval(
        _ place: Int, _ tokens: [Token], _ bytes: [UInt8]
    ) -> Significance? {
        let numbers = tokens[(place + 1)..<min(place + 6, tokens.count)]
            .compactMap { signed($0, bytes) }.prefix(2)
        guard let low = numbers.first, let high = numbers.last, low < high else { return nil }
        if low > 0 { return low > 1 || high < 1 ? .reached : .missed }
        return high < 0 ? .reached : .missed
    }

    /// The number with its sign; a dash behind a digit is no sign but the word "to".
    private static func signed(_ token: Token, _ bytes: [UInt8]) -> Double? {
        guard token.kind == .number, let value = Double(token.text) else { return nil }
        let start = token.span.start
        let isMinus = bytes[..<start].hasSuffix("-") || bytes[..<start].hasSuffix("\u{2212}")
        guard isMinus else { return value }
        let sign = bytes[start - 1] == UInt8(ascii: "-") ? 1 : "\u{2212}".utf8.count
        let before = start - sign > 0 ? bytes[start - sign - 1] : UInt8(ascii: " ")
        return before >= UInt8(ascii: "0") && before <= UInt8(ascii: "9") ? value : -value
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ text: String) -> Bool {
        suffix(text.utf8.count).elementsEqual(text.utf8)
    }
}
