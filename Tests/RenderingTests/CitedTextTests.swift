import Answering
import Foundation
import Testing

@testable import Rendering

struct CitedTextTests {
    private func set(_ text: String, _ citations: [Int]) throws -> String {
        var claim = try #require(AnswerFixture.answered().sections.first?.claims.first)
        (claim.text, claim.citations) = (text, citations)
        return CitedText(claim).set(text: { $0 }, citation: { "<\($0.map(String.init).joined())>" })
    }

    @Test(arguments: [
        ("A statement.", [1], "A statement. <1>"),
        ("[1] is about adults.", [1], "<1> is about adults."),
        ("[1] excludes it, [2, 3] does not.", [1, 2, 3], "<1> excludes it, <23> does not."),
        ("[1] is not all.", [1, 2], "<1> is not all. <12>"),
        ("In [2014] and [x] and [] and [4.", [1], "In [2014] and [x] and [] and [4. <1>"),
        ("Nothing is cited.", [], "Nothing is cited."),
    ])
    func numbersOfTheTextAreCitedOnce(text: String, citations: [Int], expected: String) throws {
        #expect(try set(text, citations) == expected)
    }
}
