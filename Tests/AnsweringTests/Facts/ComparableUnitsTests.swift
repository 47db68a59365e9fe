import Analysis
import Testing

@testable import Answering

@Suite struct ComparableUnitsTests {
    @Test(arguments: [
        ("177 umol/L", "mg/dL", "serum creatinine", 2.0),
        ("2 mg/dL", "umol/L", "serum creatinine", 177),
        ("500 umol/L", "mg/dL", "serum urate", 8.4),
        ("10 mmol/L", "mg/dL", "blood glucose", 180),
        ("5.1 mmol/L", "mEq/L", "serum potassium", 5.1),
        ("45 mL/min", "mL/min/1.73 m2", "eGFR", 45),
        ("110 lb", "kg", "body weight", 49.9),
    ])
    func laboratoriesReportOneValueInSeveralUnits(
        written: String, unit: String, quantity: String, expected: Double
    ) throws {
        let value = try #require(Quantity(parsing: written))
        let target = try #require(Unit(written: unit))
        let converted = try #require(ComparableUnits.value(value, in: target, of: quantity)?.value)
        #expect(abs(converted - expected) < 0.01 * expected)
    }

    @Test func molesOfAnUnknownSubstanceAreNoGrams() throws {
        let value = try #require(Quantity(parsing: "5 mmol/L"))
        let target = try #require(Unit(written: "mg/dL"))
        #expect(ComparableUnits.value(value, in: target, of: "serum magnesium") == nil)
    }
}
