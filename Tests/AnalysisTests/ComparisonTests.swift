import Testing

@testable import Analysis

@Suite struct ComparisonTests {
    @Test(arguments: [
        ("eGFR < 30 mL/min/1.73 m2", "eGFR", "<", "mL/min/1.73 m2"),
        ("smoking history >= 20 pack-years", "smoking history", ">=", "pack-years"),
        ("10-year ASCVD risk >= 10 %", "10-year ASCVD risk", ">=", "%"),
        ("age 50-80 y", "age", "-", "y"), ("INR ≤ 3", "INR", "<=", nil),
        ("number of fused vertebrae >= 3", "number of fused vertebrae", ">=", nil),
        ("cells >= 250 cells/mm3", "cells", ">=", "cells/uL"),
        ("fused levels >= 2 levels", "fused levels", ">=", "levels"),
        ("T-score <= -2.5", "T-score", "<=", nil),
    ])
    func parses(text: String, quantity: String, relation: String, unit: String?) throws {
        let comparison = try #require(Comparison(parsing: text))
        #expect(comparison.quantity == quantity)
        #expect(comparison.relation.rawValue == relation)
        #expect(comparison.unit?.name == unit)
        #expect(comparison.span == ByteRange(0, text.utf8.count))
    }

    @Test func keepsWhatStandsBehindTheUnit() throws {
        let comparison = try #require(
            Comparison(parsing: "Glasgow Coma Scale score < 15 at 2 hours after injury"))
        #expect(comparison.qualifier == "at 2 hours after injury")
        #expect(comparison.unit == nil)
        #expect(comparison.bound.upper == 15)
    }

    @Test(arguments: ["", "eGFR", "< 30 mL/min", "eGFR <", "eGFR < low", "eGFR 30"])
    func refusesOtherForms(text: String) {
        #expect(Comparison(parsing: text) == nil)
    }

    @Test(arguments: [
        ("smoking history >= 20 pack-years", "18 pack-years", false),
        ("smoking history >= 20 pack-years", "62 years", nil),
        ("smoking history >= 20 pack-years", "30 pack-years", true),
        ("time since quitting <= 15 y", "180 months", true), ("age 50-80 y", "62-year-old", true),
    ])
    func holdsComparesLikeWithLike(text: String, value: String, expected: Bool?) throws {
        let comparison = try #require(Comparison(parsing: text))
        #expect(comparison.holds(for: try #require(Quantity(parsing: value))) == expected)
    }
}
