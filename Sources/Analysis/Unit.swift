/// A unit of measurement, with what converts it.
package struct Unit: Hashable, Sendable {
    /// As Lind writes it: "mg", "d", "mL/min/1.73 m2", "pack-years", "%".
    package let name: String
    /// What it measures, spelled so that equal dimensions are equal strings ("mass/volume"); nil
    /// for a unit that converts to no other.
    package let dimension: String?
    /// One unit in the dimension's base unit: days, milligrams, millilitres, millimetres,
    /// millimoles, degrees Celsius.
    package let factor: Double
    /// Added to a value before the factor: -32 for degrees Fahrenheit.
    package let offset: Double

    package init(name: String, dimension: String? = nil, factor: Double = 1, offset: Double = 0) {
        self.name = name
        self.dimension = dimension
        self.factor = factor
        self.offset = offset
    }

    /// The unit that a text, as a whole, writes in any of its ways ("mcg", "years", "mm Hg").
    package init?(written text: String) {
        let scanner = QuantityScanner("1 " + text)
        guard let found = scanner.unit(at: 1), found.end == scanner.bytes.count else { return nil }
        self = found.unit
    }

    /// A value of this unit in another one of its dimension; nil where the two do not convert.
    package func convert(_ value: Double, to other: Unit) -> Double? {
        if name == other.name { return value }
        guard let dimension, dimension == other.dimension else { return nil }
        return (value + offset) * factor / other.factor - other.offset
    }
}

extension Unit {
    package static let year = Unit(UnitAtom.year)

    /// What happens so many times a day.
    package static let perDay = Unit(name: "/d", dimension: "1/time")

    init(_ atom: UnitAtom) {
        self.init(
            name: atom.name, dimension: atom.dimension, factor: atom.factor, offset: atom.offset)
    }

    /// "mg/kg/d" from its parts; the dimension does not depend on the order of the divisors.
    init(_ numerator: UnitAtom?, per divisors: [UnitAtom]) {
        guard !divisors.isEmpty || numerator == nil else {
            self.init(numerator!)
            return
        }
        let dimensions = divisors.map(\.dimension).sorted()
        self.init(
            name: ([numerator?.name ?? ""] + divisors.map(\.name)).joined(separator: "/"),
            dimension: ([numerator?.dimension ?? "1"] + dimensions).joined(separator: "/"),
            factor: divisors.reduce(numerator?.factor ?? 1) { $0 / $1.factor })
    }
}
