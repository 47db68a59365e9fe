import Analysis
import Testing

@testable import Answering

@Suite struct StatedValuesTests {
    private static let analyzer = Analyzer()

    private static func stems(_ text: String) -> Set<String> {
        Set(analyzer.terms(in: text).map(\.text))
    }

    private static func value(_ comparison: String, in text: String) throws -> String? {
        let comparison = try #require(Comparison(parsing: comparison))
        return StatedValues(in: [text], stems: stems)
            .value(of: comparison, stems: stems)?.words
    }

    @Test(arguments: [
        (
            "time to first cigarette <= 30 min",
            "Which lozenge if the first cigarette comes 10 minutes after waking?", "10 minutes"
        ),
        (
            "time since last tetanus vaccine >= 5 y",
            "Tetanus vaccine for a puncture wound, the last dose 6 years ago?", "6 years"
        ),
        (
            "time since last tetanus vaccine >= 5 y",
            "Tetanus vaccine for a puncture wound with the last dose 6 years ago?", "6 years"
        ),
        ("nodule diameter >= 1.5 cm", "Does a thyroid nodule of 1.2 cm need a biopsy?", "1.2 cm"),
        ("nodule diameter >= 1.5 cm", "A thyroid nodule, followed for 3 years", nil),
        ("time since last mammogram >= 2 y", "A mammogram every 2 years?", nil),
        ("antibiotic duration >= 7 d", "Antibiotics for a cough of 10 days?", nil),
    ])
    func theWordsOfAQuantitysNameFindItsValue(
        comparison: String, text: String, expected: String?
    ) throws {
        #expect(try Self.value(comparison, in: text) == expected)
    }

    @Test func twoValuesOfOneKindLeaveOpenWhichIsMeant() throws {
        let text = "Nodules of 8 mm and 1.8 cm in the thyroid nodule clinic"
        #expect(try Self.value("nodule diameter >= 1.5 cm", in: text) == nil)
    }

    @Test(arguments: [
        ("minor stroke NIHSS 2, 10 hours ago", "10 hours"),
        ("3.5 hours from onset", "3.5 hours"),
        ("antibiotics for 5 days", nil),
        ("CT 3 hours ago, stroke 30 hours ago", nil),
    ])
    func theOnlyDurationThatHasPassedIsFound(text: String, expected: String?) {
        #expect(StatedValues(in: [text], stems: Self.stems).elapsed?.words == expected)
    }
}
