/// How a number bounds what is meant.
package enum Relation: String, Sendable {
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
    case equal = "="
    /// From a number to another one, both included.
    case range = "-"

    /// "no more than" for "more than".
    var negated: Relation {
        switch self {
        case .less: .atLeast
        case .atMost: .greater
        case .greater: .atMost
        case .atLeast: .less
        case .equal, .range: self
        }
    }
}

extension Quantity {
    /// Makes a single value a bound.
    mutating func apply(_ relation: Relation) {
        switch relation {
        case .less, .atMost: lower = nil
        case .greater, .atLeast: upper = nil
        case .equal, .range: return
        }
        lowerInclusive = relation != .greater
        upperInclusive = relation != .less
    }
}

/// A comparator in signs or words before a number.
struct ComparatorPhrase {
    let relation: Relation
    /// Where it begins, in bytes.
    let start: Int
    let firstToken: Int

    /// The comparator that ends right before the token of a number.
    init?(before number: Int, in scanner: QuantityScanner) {
        let gap = scanner.gap(before: number).trimmingSuffix("-−")
        let start = number > 0 ? scanner.tokens[number - 1].span.end : 0
        // "> or = 65"
        if gap == "=", scanner.text(number - 1) == "or",
            let sign = Self.signs.first(where: { $0.0 == scanner.gap(before: number - 1) + "=" })
        {
            let before = number > 1 ? scanner.tokens[number - 2].span.end : 0
            self.init(sign.1, start: before, firstToken: number - 1, in: scanner)
            return
        }
        if let sign = Self.signs.first(where: { gap.hasSuffix($0.0) }) {
            let bytes = scanner.bytes[start..<scanner.tokens[number].span.start]
            let first = bytes.firstIndex { sign.0.utf8.first == $0 } ?? start
            self.init(sign.1, start: first, firstToken: number, in: scanner)
            return
        }
        guard gap.isEmpty else { return nil }
        for (words, relation) in Self.phrases
        where scanner.reads(words, at: number - words.count) {
            var first = number - words.count
            var relation = relation
            if ["no", "not"].contains(scanner.text(first - 1)), scanner.gap(before: first).isEmpty {
                first -= 1
                relation = relation.negated
            }
            self.init(
                relation, start: scanner.tokens[first].span.start, firstToken: first, in: scanner)
            return
        }
        return nil
    }

    private init(_ relation: Relation, start: Int, firstToken: Int, in scanner: QuantityScanner) {
        self.relation = relation
        self.start =
            scanner.bytes[start...].firstIndex { !$0.isASCIISpace } ?? start
        self.firstToken = firstToken
    }

    /// Comparators behind a number, after "or" or "and".
    static let behind: [String: Relation] = [
        "older": .atLeast, "more": .atLeast, "greater": .atLeast, "higher": .atLeast,
        "above": .atLeast, "over": .atLeast, "up": .atLeast, "longer": .atLeast,
        "later": .atLeast, "larger": .atLeast, "beyond": .atLeast, "younger": .atMost,
        "less": .atMost, "fewer": .atMost, "lower": .atMost, "below": .atMost, "under": .atMost,
        "shorter": .atMost, "earlier": .atMost, "smaller": .atMost,
    ]

    /// The longer ones first.
    private static let signs: [(String, Relation)] = [
        (">=", .atLeast), ("=>", .atLeast), ("<=", .atMost), ("=<", .atMost), ("≥", .atLeast),
        ("≧", .atLeast), ("⩾", .atLeast), ("≤", .atMost), ("≦", .atMost), ("⩽", .atMost),
        (">", .greater), ("<", .less), ("=", .equal),
    ]

    private static let phrases: [(words: [String], relation: Relation)] =
        phrases(
            .atLeast,
            "greater than or equal to, more than or equal to, a minimum of, minimum of, at least")
        + phrases(
            .atMost,
            "less than or equal to, a maximum of, maximum of, at most, up to, within")
        + phrases(
            .greater,
            "more than, greater than, higher than, longer than, older than, larger than, over, "
                + "above, exceeding")
        + phrases(
            .less,
            "less than, fewer than, lower than, younger than, shorter than, smaller than, under, "
                + "below")

    private static func phrases(
        _ relation: Relation, _ list: String
    ) -> [(words: [String], relation: Relation)] {
        list.split(separator: ",").map { ($0.split(separator: " ").map(String.init), relation) }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ characters: String) -> Substring {
        var text = self[...]
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return text
    }
}
