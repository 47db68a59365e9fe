/// The ways in which it is written how often something happens.
extension QuantityScanner {
    /// "twice daily", "3 times a week", "every 6 to 8 h", "q6h", "bid", "daily": times a day.
    func frequency(at index: Int) -> Found? {
        if let times = Self.shorthands[text(index)] {
            return found(times...times, index, index + 1)
        }
        if text(index) == "every" { return interval(at: index) }
        if let hours = Self.hours(ofShorthand: tokens[index]) {
            return found(24 / hours...24 / hours, index, index + 1)
        }
        guard let (times, next) = count(at: index), let (days, end) = period(at: next) else {
            return nil
        }
        return found(times.lowerBound / days...times.upperBound / days, index, end)
    }

    /// "once", "twice", "three times", "3 or 4 times".
    private func count(at index: Int) -> (times: ClosedRange<Double>, next: Int)? {
        switch text(index) {
        case "once": return (1...1, index + 1)
        case "twice": return (2...2, index + 1)
        case "thrice": return (3...3, index + 1)
        default:
            guard let first = number(at: index) else { return nil }
            let isPair = ["or", "to"].contains(text(first.next))
            let last = (isPair ? number(at: first.next + 1) : nil) ?? first
            guard text(last.next) == "times", 0 < first.value, first.value <= last.value else {
                return nil
            }
            return (first.value...last.value, last.next + 1)
        }
    }

    /// "daily", "a day", "per week": in days.
    private func period(at index: Int) -> (days: Double, next: Int)? {
        if let times = Self.shorthands[text(index)] { return (1 / times, index + 1) }
        let links: Set = ["a", "per", "each", "every"]
        guard links.contains(text(index)), let atom = UnitAtom.byToken[text(index + 1)],
            atom.dimension == "time"
        else { return nil }
        return (atom.factor, index + 2)
    }

    /// "every 6 hours", "every 6 to 8 h", "every day", "every other week".
    private func interval(at index: Int) -> Found? {
        if text(index + 1) == "other", let atom = UnitAtom.byToken[text(index + 2)] {
            guard atom.dimension == "time" else { return nil }
            return found(0.5 / atom.factor...0.5 / atom.factor, index, index + 3)
        }
        if let atom = UnitAtom.byToken[text(index + 1)], atom.dimension == "time" {
            return found(1 / atom.factor...1 / atom.factor, index, index + 2)
        }
        guard let first = number(at: index + 1) else { return nil }
        var last = first
        if text(first.next) == "to" || gap(before: first.next) == "-"
            || gap(before: first.next) == "–",
            let second = number(
                at: text(first.next) == "to" ? first.next + 1 : first.next, afterDash: true)
        {
            last = second
        }
        guard let atom = UnitAtom.byToken[text(last.next)], atom.dimension == "time",
            0 < first.value, first.value <= last.value
        else { return nil }
        let most = 1 / (first.value * atom.factor)
        return found(1 / (last.value * atom.factor)...most, index, last.next + 1)
    }

    private func found(_ times: ClosedRange<Double>, _ start: Int, _ next: Int) -> Found {
        var quantity = Quantity(
            lower: times.lowerBound, upper: times.upperBound, unit: .perDay,
            span: ByteRange(tokens[start].span.start, tokens[next - 1].span.end))
        quantity.role = .frequency
        return Found(quantity: quantity, next: next)
    }

    /// The hours of "q6h".
    private static func hours(ofShorthand token: Token) -> Double? {
        guard token.kind == .code, token.text.hasPrefix("q"), token.text.hasSuffix("h"),
            let hours = Double(token.text.dropFirst().dropLast()), 1...72 ~= hours
        else { return nil }
        return hours
    }

    /// Times a day.
    private static let shorthands: [String: Double] = [
        "daily": 1, "nightly": 1, "weekly": 1.0 / 7, "biweekly": 1.0 / 14, "fortnightly": 1.0 / 14,
        "monthly": 12 / 365.25, "yearly": 1 / 365.25, "annually": 1 / 365.25, "hourly": 24,
        "qd": 1, "qod": 0.5, "bid": 2, "tid": 3, "qid": 4,
    ]
}
