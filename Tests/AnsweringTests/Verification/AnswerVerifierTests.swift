import Corpus
import Testing

@testable import Answering

struct AnswerVerifierTests {
    private typealias Problem = VerificationFinding.Problem

    private var verified: VerifiedAnswer

    init() throws {
        verified = try VerifiedAnswer()
    }

    @Test func anAnswerAsItWasGivenHolds() throws {
        #expect(try verified.findings() == [])
    }

    /// What is altered in the claim, and what must be said of it.
    private static let alterations: [(@Sendable (inout Claim) -> Void, Problem)] = [
        ({ $0.text = "Never use aspirin for pain." }, .textIsNotItsSource),
        ({ $0.sources[0].span = [0, 11] }, .bytesChanged),
        ({ $0.sources[0].span = [0, 900] }, .spanOutsidePassage),
        ({ $0.sources[0].span = [9, 3] }, .spanOutsidePassage),
        ({ $0.sources[0].span = [] }, .spanOutsidePassage),
        ({ $0.sources[0].sha256 = "00" }, .bytesChanged),
        ({ $0.sources[0].document = "other" }, .documentMissing("other")),
        ({ $0.sources[0].passage = 7 }, .passageMissing(7)),
        ({ $0.sources[0].passage = .max }, .passageMissing(.max)),
        ({ $0.sources = [] }, .claimWithoutSource),
        ({ $0.citations = [1, 2] }, .danglingNumber(2)),
        ({ $0.citations = [] }, .sourceNotCited(reference: 1)),
        ({ $0.grade = "A" }, .altered(field: "grade", found: "A", expected: "B")),
        ({ $0.scheme = nil }, .altered(field: "scheme", found: "–", expected: "USPSTF")),
        (
            { $0.direction = .against },
            .altered(field: "direction", found: "against", expected: "for")
        ),
    ]

    @Test(arguments: alterations.indices)
    mutating func anAlteredClaimFails(number: Int) throws {
        let (alter, problem) = Self.alterations[number]
        alter(&verified.claim)
        #expect(try verified.findings().contains(problem))
    }

    @Test mutating func anAlteredAnswerHasAnotherDigest() throws {
        verified.answer.headline = "Not recommended"
        let expected = verified.answer.computedDigest()
        #expect(try verified.findings() == [.digest(expected: expected)])
    }

    @Test mutating func alteredReferencesFail() throws {
        verified.answer.references[0].title = "Another guide"
        verified.answer.references.append(verified.answer.references[0])
        let problems = try verified.findings()
        #expect(
            problems.contains(
                .altered(field: "title", found: "Another guide", expected: "Guide")))
        #expect(problems.contains(.misnumberedReference(1, expected: 2)))
    }

    @Test mutating func aReferenceThatNobodyCitesFails() throws {
        var reference = verified.answer.references[0]
        reference.number = 2
        verified.answer.references.append(reference)
        #expect(try verified.findings().contains(.uncitedReference(2)))
    }
}
