import Testing

@testable import Answering

struct AnswerDiffTests {
    private let answer: Answer

    init() throws {
        answer = try VerifiedAnswer().answer
    }

    @Test func anAnswerDoesNotDifferFromItself() {
        #expect(AnswerDiff(from: answer, to: answer).changes.isEmpty)
    }

    @Test func numbersPlayNoPart() {
        var other = answer
        other.references[0].number = 4
        other.sections[0].claims[0].citations = [4]
        other.sections[0].claims[0].sources[0].passage = 9
        #expect(AnswerDiff(from: answer, to: other).changes.isEmpty)
    }

    @Test func aChangedGradeIsOneChange() {
        var other = answer
        other.sections[0].claims[0].grade = "A"
        #expect(
            AnswerDiff(from: answer, to: other).changes == [
                AnswerChange(
                    place: "recommendation", before: "Use aspirin for pain. (grade B, for)",
                    after: "Use aspirin for pain. (grade A, for)")
            ])
    }

    @Test func whatIsGoneAndWhatIsNewAreTold() {
        var other = answer
        other.verdict = .against
        other.sections[0].claims[0].text = "Do not use aspirin."
        let changes = AnswerDiff(from: answer, to: other).changes
        #expect(changes.map(\.place) == ["verdict", "recommendation", "recommendation"])
        #expect(changes[1].after == nil && changes[2].before == nil)
    }
}
