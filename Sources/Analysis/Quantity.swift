/// A number or a range of numbers in a text, with its unit.
package struct Quantity: Hashable, Sendable {
    /// What the text says the number is.
    package enum Role: Sendable {
        /// An amount, a duration, a count.
        case measure
        /// The age of someone: "62-year-old", "aged 50 to 80", "17F".
        case age
        /// How often: "twice daily" is 2 per day, "every 6 h" 4 per day.
        case frequency
    }

    /// Nil for no lower bound; equal to `upper` for a single value.
    package var lower: Double?
    package var upper: Double?
    package var lowerInclusive = true
    package var upperInclusive = true
    /// Nil for a bare number.
    package var unit: Unit?
    package var role = Role.measure
    /// From the comparator to the unit and what belongs to it ("-old", "or older").
    package var span: ByteRange

    package init(lower: Double?, upper: Double?, unit: Unit? = nil, span: ByteRange) {
        self.lower = lower
        self.upper = upper
        self.unit = unit
        self.span = span
    }

    /// The only quantity of a text, such as "50-80 y" or ">= 65 y"; nil where the text holds none,
    /// several, or more than that.
    package init?(parsing text: String) {
        let quantities = QuantityReader.quantities(in: text)
        guard quantities.count == 1, quantities[0].span == ByteRange(0, text.utf8.count) else {
            return nil
        }
        self = quantities[0]
    }

    /// The number, where it is a single one.
    package var value: Double? { lower == upper ? lower : nil }

    /// The same in another unit; nil where the units do not convert.
    package func converted(to other: Unit) -> Quantity? {
        guard let unit else { return nil }
        var converted = self
        converted.unit = other
        if let lower {
            guard let value = unit.convert(lower, to: other) else { return nil }
            converted.lower = value
        }
        if let upper {
            guard let value = unit.convert(upper, to: other) else { return nil }
            converted.upper = value
        }
        return converted
    }

    /// Whether all of another quantity lies inside this one: true or false where that is certain,
    /// nil where only a part does or the units do not convert.
    package func contains(_ other: Quantity) -> Bool? {
        guard let other = other.inUnit(of: self) else { return nil }
        if other.isAbove(lower, inclusive: lowerInclusive),
            other.isBelow(upper, inclusive: upperInclusive)
        {
            return true
        }
        return isApart(from: other) ? false : nil
    }

    /// The numbers that both units' values can be compared by.
    private func inUnit(of other: Quantity) -> Quantity? {
        switch (unit, other.unit) {
        case (nil, nil): self
        case (_, let unit?): converted(to: unit)
        case (_, nil): nil
        }
    }

    private func isAbove(_ bound: Double?, inclusive: Bool) -> Bool {
        guard let bound else { return true }
        guard let lower else { return false }
        return lower > bound || (lower == bound && (inclusive || !lowerInclusive))
    }

    private func isBelow(_ bound: Double?, inclusive: Bool) -> Bool {
        guard let bound else { return true }
        guard let upper else { return false }
        return upper < bound || (upper == bound && (inclusive || !upperInclusive))
    }

    private func isApart(from other: Quantity) -> Bool {
        func precedes(_ one: Quantity, _ other: Quantity) -> Bool {
            guard let upper = one.upper, let lower = other.lower else { return false }
            return upper < lower
                || (upper == lower && !(one.upperInclusive && other.lowerInclusive))
        }
        return precedes(self, other) || precedes(other, self)
    }
}

/// Finds the numbers of a text.
package enum QuantityReader {
    /// The quantities of a text in order, none overlapping.
    ///
    /// Ranges ("50-80 y", "8 to 60 days"), comparators before ("≥", "at least", "over", "up to")
    /// and behind ("or older", "+"), ages and frequencies are read as `Quantity` describes;
    /// numbers that are part of a name ("CYP2D6", "C5-6") are not quantities. Number words count
    /// before a unit ("two weeks").
    package static func quantities(in text: String) -> [Quantity] {
        QuantityScanner(text).quantities()
    }
}
