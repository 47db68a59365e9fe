import Analysis
import Foundation
import Testing

@testable import Answering

@Suite struct NamingPlaceTests {
    /// Whether `word` stands in the place of a name in `text`, where `intervention` is known.
    private func isName(
        _ word: String, in text: String, intervention: String? = nil, known: String? = nil
    ) -> Bool {
        let span = { (part: String) in
            let start = text.utf8.count - text[text.range(of: part)!.lowerBound...].utf8.count
            return ByteRange(start, start + part.utf8.count)
        }
        return NamingPlace(
            tokens: Tokenizer().tokens(in: text),
            known: [intervention, known].compactMap { $0 }.map(span),
            interventions: intervention.map { [span($0)] } ?? []
        ).holds(span(word))
    }

    @Test(arguments: [
        ("psoriasis", "Which biologic is first-line for plaque psoriasis?"),
        ("tinnitus", "Which diet helps tinnitus?"),
        ("bite", "What is the antivenom for a cobra bite?"),
    ])
    func aWordBehindAPrepositionNamesACondition(word: String, text: String) {
        #expect(isName(word, in: text))
    }

    @Test func whatCuresIsNamedBeforeTheVerb() {
        #expect(isName("quorvexine", in: "say that quorvexine cures gout", known: "gout"))
    }

    @Test func aWordBeforeAnInterventionIsPartOfItsName() {
        let text = "Which rabies vaccine schedule?"
        #expect(isName("rabies", in: text, intervention: "vaccine"))
        #expect(!isName("schedule", in: text, intervention: "vaccine"))
    }

    @Test func whatFollowsAKnownNameQualifiesIt() {
        let text = "drugs for neuropathic pain persisting after surgery"
        #expect(!isName("persisting", in: text, known: "neuropathic pain"))
    }

    @Test(arguments: [
        ("mainstay", "What is the mainstay of croup treatment?"),
        ("keep", "keep the statin going"),
        ("regular", "paxlovid regular dose"),
        ("plaque", "Which biologic is first-line for plaque psoriasis?"),
        ("healthy", "aspirin in healthy 68M"),
    ])
    func otherWordsQualify(word: String, text: String) {
        #expect(!isName(word, in: text))
    }
}
