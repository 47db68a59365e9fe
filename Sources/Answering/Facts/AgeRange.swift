import Analysis

/// A range of ages in days; an exact age is a range of one unit ("62 years" is 62 up to 63).
struct AgeRange: Equatable, Sendable {
    /// Inclusive, in days.
    var lower: Double
    /// Exclusive, in days; infinite where the range is open.
    var upper: Double

    init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    static let daysPerYear = 365.25
    static let daysPerMonth = 30.4375

    static func years(_ lower: Double, _ upper: Double = .infinity) -> AgeRange {
        AgeRange(lower: lower * daysPerYear, upper: upper * daysPerYear)
    }

    /// Whether every age of this range lies in `other`.
    func isInside(_ other: AgeRange) -> Bool {
        other.lower <= lower && upper <= other.upper
    }

    func overlaps(_ other: AgeRange) -> Bool {
        lower < other.upper && other.lower < upper
    }

    /// The ages that a population word stands for: neonates up to 28 days, infants under one year,
    /// adolescents from 10 (WHO), children under 18, older adults from 65.
    static let groups: [(name: String, range: AgeRange)] = [
        ("preterm infant", AgeRange(lower: 0, upper: 28)),
        ("neonate", AgeRange(lower: 0, upper: 29)),
        ("infant", AgeRange(lower: 0, upper: daysPerYear)),
        ("preschool child", .years(1, 6)),
        ("adolescent", .years(10, 18)),
        ("child", .years(0, 18)),
        ("young adult", .years(18, 40)),
        ("older adult", .years(65)),
        ("adult", .years(18)),
    ]

    static func group(named name: String) -> AgeRange? {
        groups.first { $0.name == name }?.range
    }

    /// The range as an annotation states it: a group's name, a comparison (`>= 65 y`) or a range
    /// (`50-80 y`, `8-60 d`); nil where the text is none of these.
    ///
    /// A range includes the whole of its last unit: "50-80 y" ends with the 81st birthday.
    init?(annotation text: String) {
        if let group = AgeRange.group(named: text) {
            self = group
            return
        }
        guard let quantity = Quantity(parsing: text), let range = AgeRange(quantity) else {
            return nil
        }
        self = range
    }

    /// The range that a quantity of time states.
    init?(_ quantity: Quantity) {
        guard let unit = quantity.unit, unit.dimension == "time" else { return nil }
        let step = unit.factor
        let lower = quantity.lower.map { quantity.lowerInclusive ? $0 : $0 + 1 } ?? 0
        let upper = quantity.upper.map { quantity.upperInclusive ? $0 + 1 : $0 } ?? .infinity
        guard lower < upper else { return nil }
        self.init(lower: lower * step, upper: upper * step)
    }
}
