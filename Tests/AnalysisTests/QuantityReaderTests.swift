import Testing

@testable import Analysis

@Suite struct QuantityReaderTests {
    @Test(arguments: [
        ("500 mg", "500 mg"), ("500mg twice daily", "500 mg; 2 /d frequency"),
        ("0.5 mg/kg/day", "0.5 mg/kg/d"), ("30 mL/min/1.73 m2", "30 mL/min/1.73 m2"),
        ("12.5 micrograms per day", "12.5 mcg/d"), ("5 μg", "5 mcg"), ("95%", "95 %"),
        ("95 percent", "95 %"), ("38.5 °C", "38.5 °C"), ("101 degrees F", "101 °F"),
        ("120/80 mm Hg", "120 mmHg; 80 mmHg"), ("7 g/dL", "7 g/dL"), ("35 kg/m2", "35 kg/m2"),
        ("18 pack-years", "18 pack-years"), ("a 20 pack-year history", "20 pack-years"),
        ("150 x 10^9/L", "150000000000 /L"), ("50,000/µL", "50000 /uL"), ("2 g/24 h", "2 g/24 h"),
        ("two weeks ago", "2 wk"), ("two patients", ""), ("INR 2.5", "2.5"),
        ("T-score of -2.5", "-2.5"), ("3 drinks a day", "3 drinks/d"), ("10 mm Hg", "10 mmHg"),
    ])
    func readsNumbersWithUnits(text: String, expected: String) {
        #expect(described(text) == expected)
    }

    @Test(arguments: [
        ("50-80 y", "50...80 y"), ("8 to 60 days", "8...60 d"), ("6 mo-12 y", "0.5...12 y"),
        ("between 50 and 80 mg", "50...80 mg"), ("5–10 mg", "5...10 mg"),
        ("≥ 20 mg", ">=20 mg"), (">=20 mg", ">=20 mg"), ("<0.05", "<0.05"), ("> or = 65", ">=65"),
        ("at least 3 months", ">=3 mo"), ("up to 14 days", "<=14 d"), ("over 40 kg", ">40 kg"),
        ("no more than 2 g", "<=2 g"), ("less than 30 mL/min", "<30 mL/min"),
        ("greater than or equal to 10 %", ">=10 %"), ("10 cm or more", ">=10 cm"),
        ("7 days or less", "<=7 d"), ("4+ points", ">=4"), ("within 24 hours", "<=24 h"),
        ("no higher than 8 g/dL", "<=8 g/dL"), ("not less than 5 d", ">=5 d"),
        ("2% to 15%", "2...15 %"), ("30 or more pack-years", ">=30 pack-years"),
        ("15,000 per microlitre or fewer", "<=15000 /uL"),
    ])
    func readsRangesAndComparators(text: String, expected: String) {
        #expect(described(text) == expected)
    }

    @Test(arguments: [
        ("62-year-old", "62 y age"), ("62 yo M", "62 y age"), ("62yo", "62 y age"),
        ("17F", "17 y age"), ("2-month-old", "2 mo age"), ("6 wk old", "6 wk age"),
        ("aged 50 to 80 years", "50...80 y age"), ("ages 50-80", "50...80 y age"),
        ("age 62", "62 y age"), ("65 years or older", ">=65 y age"),
        ("65 years of age or older", ">=65 y age"), ("older than 65", ">65 y age"),
        ("children under 5 years", "<5 y age"), ("women over 50", ">50 y age"),
        ("adults 50 to 80 years", "50...80 y age"), ("62 y/o man", "62 y age"),
        ("symptoms for over 5 years", ">5 y"), ("aged 8 to 21 days old", "8...21 d age"),
        ("a baby under 1 year", "<1 y age"), ("children of 6 to 11 years", "6...11 y age"),
        ("I am 45 and", "45 y age"), ("she is 27, smokes", "27 y age"),
        ("my patient of 48", "48 y age"), ("he is 12 % better", "12 %"),
    ])
    func readsAges(text: String, expected: String) {
        #expect(described(text) == expected)
    }

    @Test(arguments: [
        ("once daily", "1 /d frequency"), ("three times a day", "3 /d frequency"),
        ("every 6 h", "4 /d frequency"), ("every 6 to 8 hours", "3...4 /d frequency"),
        ("q12h", "2 /d frequency"), ("b.i.d.", "2 /d frequency"),
        ("every other day", "0.5 /d frequency"), ("every day", "1 /d frequency"),
        ("3 or 4 times daily", "3...4 /d frequency"),
    ])
    func readsFrequencies(text: String, expected: String) {
        #expect(described(text) == expected)
    }

    @Test(arguments: ["C5-6", "HbA1c and IL-6", "CYP2D6", "E0748", ""])
    func leavesNamesAlone(text: String) {
        #expect(described(text).isEmpty)
    }

    @Test func spansCoverWhatBelongsToTheNumber() {
        let text = "In adults aged ≥ 65 years or those over 40 kg, give 5–10 mg every 6 h."
        let surfaces = QuantityReader.quantities(in: text).map { String(text.slice($0.span)!) }
        #expect(surfaces == ["≥ 65 years", "over 40 kg", "5–10 mg", "every 6 h"])
    }

    private func described(_ text: String) -> String {
        QuantityReader.quantities(in: text).map(\.description).joined(separator: "; ")
    }
}

extension Quantity {
    /// For tests: bounds, unit and role.
    fileprivate var description: String {
        func number(_ value: Double) -> String {
            let rounded = (value * 1000).rounded() / 1000
            return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
        }
        let bounds =
            switch (lower, upper) {
            case (let lower?, let upper?):
                lower == upper ? number(lower) : "\(number(lower))...\(number(upper))"
            case (let lower?, nil): (lowerInclusive ? ">=" : ">") + number(lower)
            case (nil, let upper?): (upperInclusive ? "<=" : "<") + number(upper)
            case (nil, nil): "any"
            }
        return bounds + (unit.map { " " + $0.name } ?? "")
            + (role == .measure ? "" : " \(role)")
    }
}
