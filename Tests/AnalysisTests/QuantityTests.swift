import Testing

@testable import Analysis

@Suite struct QuantityTests {
    @Test(arguments: [
        (">= 65 y", "70 y", true), (">= 65 y", "65 y", true), ("> 65 y", "65 y", false),
        (">= 65 y", "60 y", false), ("50-80 y", "62-year-old", true), ("8-60 d", "6 wk", true),
        ("8-60 d", "3 mo", false), ("50-80 y", "40-60 y", nil), (">= 20 pack-years", "62 y", nil),
        ("< 30 mL/min", "28 mL/min", true), ("<= 1 g", "500 mg", true), ("< 3 mo", "62 y", false),
        (">= 38 °C", "101 degrees F", true), (">= 65 y", "under 18 years", false),
    ])
    func containsComparesNumbersAsNumbers(bound: String, value: String, expected: Bool?) throws {
        let bound = try #require(Quantity(parsing: bound))
        let value = try #require(Quantity(parsing: value))
        #expect(bound.contains(value) == expected)
    }

    @Test(arguments: ["", "adult", "50-80 y and 3 mg", "about 5 mg"])
    func parsesNothingButASingleQuantity(text: String) {
        #expect(Quantity(parsing: text) == nil)
    }

    @Test(arguments: [
        ("mg", "mg"), ("mcg", "mcg"), ("years", "y"), ("mm Hg", "mmHg"), ("mg/kg/day", "mg/kg/d"),
        ("mL/min/1.73 m2", "mL/min/1.73 m2"), ("%", "%"), ("pack-years", "pack-years"),
        ("/uL", "/uL"), ("°C", "°C"), ("U/L", "U/L"),
    ])
    func readsAUnitInItsWays(written: String, name: String) {
        #expect(Unit(written: written)?.name == name)
    }

    @Test(arguments: [
        (1.0, "g", "mg", 1000.0), (90, "min", "h", 1.5), (7, "g/dL", "g/L", 70),
        (98.6, "°F", "°C", 37), (150_000, "/uL", "/L", 150e9), (5, "mg/kg/d", "mg/d/kg", 5),
    ])
    func convertsWithinADimension(value: Double, from: String, to: String, expected: Double) throws
    {
        let from = try #require(Unit(written: from))
        let to = try #require(Unit(written: to))
        let converted = try #require(from.convert(value, to: to))
        #expect(abs(converted - expected) < 1e-6 * expected)
    }

    @Test(arguments: [("mg", "mL"), ("y", "pack-years"), ("mL/min", "mL/min/1.73 m2")])
    func convertsNoOtherDimension(from: String, to: String) throws {
        #expect(Unit(written: from)!.convert(1, to: Unit(written: to)!) == nil)
    }
}
