import Testing

@testable import Answering

@Suite struct AgeRangeTests {
    @Test(arguments: [
        ("50-80 y", AgeRange.years(50, 81)), (">= 65 y", .years(65)), ("adult", .years(18)),
        ("8-60 d", AgeRange(lower: 8, upper: 61)), ("child", .years(0, 18)),
    ])
    func readsAnnotations(text: String, range: AgeRange) {
        #expect(AgeRange(annotation: text) == range)
    }

    @Test(arguments: ["", "about fifty", "50 mg"])
    func refusesWhatIsNoAge(text: String) {
        #expect(AgeRange(annotation: text) == nil)
    }

    @Test func anAgeInYearsLastsUntilTheNextBirthday() throws {
        let range = try #require(AgeRange(annotation: "50-80 y"))
        #expect(AgeRange.years(80, 81).isInside(range))
        #expect(!AgeRange.years(81, 82).overlaps(range))
    }
}
