import Testing

@testable import Answering

@Suite struct NewTopicTests {
    private static let turn = Session.Turn(
        question: "and with eGFR 25?", readAs: "Is metformin recommended for diabetes?",
        case: "51-year-old. eGFR is 25.", givenCase: "51-year-old")

    private func resolved(_ question: String, case text: String? = nil) throws
        -> FollowUpResolver.Resolved
    {
        try FollowUpResolverTests.resolver.get().resolve(
            question, case: text, session: Session(turns: [Self.turn]))
    }

    @Test func aNewTopicKeepsTheGivenCaseAloneAndSaysWhatItLeavesBehind() throws {
        let resolved = try resolved("Should antibiotics be given for bronchiolitis in an infant?")
        #expect(resolved.caseText == "51-year-old")
        #expect(resolved.carriedOver == ["not the case: 51-year-old. eGFR is 25."])
    }

    @Test func aFollowUpKeepsTheWholeCase() throws {
        #expect(try resolved("what dose?").caseText == Self.turn.case)
    }

    @Test func aCaseGivenAnewTakesThePlaceOfBoth() throws {
        #expect(try resolved("what dose?", case: "70 y").caseText == "70 y")
    }
}
