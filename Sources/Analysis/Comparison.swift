/// A condition on a quantity: "eGFR < 30 mL/min/1.73 m2".
package struct Comparison: Hashable, Sendable {
    /// What is compared, as written: "eGFR".
    package let quantity: String
    package let relation: Relation
    /// What it is compared with; the span is that of the bound in the comparison's text.
    package let bound: Quantity
    /// What is written behind the unit: "at 2 hours after injury"; nil where nothing is.
    package let qualifier: String?
    /// Of the whole comparison in its text.
    package let span: ByteRange

    package var unit: Unit? { bound.unit }

    /// Reads `quantity comparator number unit`, or a range without a comparator ("age 50-80 y");
    /// a unit that is not known is kept as it is written. Nil where the text has another form.
    package init?(parsing text: String) {
        guard let (quantity, relation, rest) = Self.parts(of: text),
            var bound = QuantityReader.quantities(in: String(rest)).first, bound.span.start == 0,
            (bound.value == nil) == (relation == .range)
        else { return nil }
        var qualifier = String(decoding: rest.utf8.dropFirst(bound.span.end), as: UTF8.self)
            .trimmed
        if bound.unit == nil, let unit = qualifier, !Self.opensQualifier(unit) {
            bound.unit = Unit(name: unit)
            qualifier = nil
        }
        bound.apply(relation)
        bound.span = bound.span.shifted(
            by: text.utf8.distance(from: text.startIndex, to: rest.startIndex))
        self.quantity = quantity
        self.relation = relation
        self.bound = bound
        self.qualifier = qualifier
        span = ByteRange(0, text.utf8.count)
    }

    /// Whether a measured value meets the condition; nil where only a part of its range does, or
    /// the units do not convert.
    package func holds(for measured: Quantity) -> Bool? { bound.contains(measured) }

    private static func parts(of text: String) -> (String, Relation, Substring)? {
        let words = text.split(separator: " ")
        if let place = words.firstIndex(where: { relation(of: $0) != nil }) {
            guard place + 1 < words.count, let relation = relation(of: words[place]),
                let quantity = String(text[..<words[place].startIndex]).trimmed
            else { return nil }
            return (quantity, relation, text[words[place + 1].startIndex...])
        }
        for word in words.dropFirst() where word.first?.isNumber == true {
            let rest = text[word.startIndex...]
            if let range = Quantity(parsing: String(rest)), range.value == nil,
                let quantity = String(text[..<word.startIndex]).trimmed
            {
                return (quantity, .range, rest)
            }
        }
        return nil
    }

    private static func relation(of sign: Substring) -> Relation? {
        switch sign {
        case "≥": .atLeast
        case "≤": .atMost
        case "-": nil
        default: Relation(rawValue: String(sign))
        }
    }

    /// "at 2 hours after injury", which is no unit.
    private static func opensQualifier(_ text: String) -> Bool {
        text.split(separator: " ").first.map { prepositions.contains(String($0)) } ?? false
    }

    private static let prepositions: Set = [
        "at", "after", "before", "within", "in", "for", "of", "on", "and", "or", "from", "since",
    ]
}

extension String {
    /// Without white space at its ends; nil where nothing else is left.
    fileprivate var trimmed: String? {
        let parts = split(whereSeparator: \.isWhitespace)
        guard let first = parts.first, let last = parts.last else { return nil }
        return String(self[first.startIndex..<last.endIndex])
    }
}
