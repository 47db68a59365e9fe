import Testing

@testable import Corpus

@Suite struct WrittenFormTests {
    @Test(arguments: [
        "adult", "older adult", ">= 65 y", "50-80 y", "8-60 d", "< 3 mo", "6-23 mo", "2.5-5 y",
    ])
    func agesHaveTheseForms(age: String) {
        #expect(AgeForm.accepts(age))
    }

    @Test(arguments: ["65", "80-50 y", ">= 50-80 y", "65 years", ">=65 y", "", "y", "- y"])
    func agesHaveNoOtherForms(age: String) {
        #expect(!AgeForm.accepts(age))
    }

    @Test(arguments: [
        "smoking history >= 20 pack-years", "eGFR < 30 mL/min/1.73 m2", "score >= 2", "T = -2.5",
    ])
    func comparisonsHaveTheseForms(text: String) {
        #expect(ComparisonForm.accepts(text))
    }

    @Test(arguments: ["age over 50", "eGFR <30 mL", "< 30 mL", "eGFR <", "a < b", "a < 1 < 2"])
    func comparisonsHaveNoOtherForms(text: String) {
        #expect(!ComparisonForm.accepts(text))
    }

    @Test(arguments: ["2024-02-29", "1999-12-31"])
    func datesAreDays(date: String) { #expect(Identifiers.isDate(date)) }

    @Test(arguments: [
        "2023-02-29", "2024-13-01", "2024-1-1", "24.11.2026", "2024-00-10", "+024-01-01",
    ])
    func otherDatesAreNot(date: String) { #expect(!Identifiers.isDate(date)) }

    @Test(arguments: ["10.1001/jama.2021.1117", "10.1016/S0140-6736(20)30183-5"])
    func doisHaveAPrefixAndASuffix(doi: String) { #expect(Identifiers.isDOI(doi)) }

    @Test(arguments: ["doi:10.1001/x", "10.1/x", "10.1001", "10.1001/a b", "10.10x1/a"])
    func otherDOIsDoNot(doi: String) { #expect(!Identifiers.isDOI(doi)) }

    @Test(arguments: ["0123", "123456789", "", "12a"])
    func pmidsAreUpToEightDigits(pmid: String) { #expect(!Identifiers.isPMID(pmid)) }
}
