import Testing

@testable import Terminology

@Suite struct TypingErrorsTests {
    @Test(arguments: [
        ("aspirn", "aspirin", 1), ("asprin", "aspirin", 1), ("anmeia", "anemia", 1),
        ("asthmma", "asthma", 1), ("metformine", "metformin", 1), ("penicilin", "penicillin", 1),
        ("empagliflosin", "empagliflozin", 1), ("empaglifozn", "empagliflozin", 2),
        ("ketaconazole", "ketoconazole", 1), ("diabetis", "diabetes", 1),
        ("anticoagulent", "anticoagulant", 1), ("rivaroxiban", "rivaroxaban", 1),
        ("warfarin", "warfarin", 0),
    ])
    func countsSlips(typed: String, word: String, slips: Int) {
        #expect(count(typed, word) == slips)
    }

    @Test(arguments: [
        ("hyperthermia", "hypothermia"), ("contusion", "confusion"), ("colposcopy", "colonoscopy"),
        ("contraction", "contraception"), ("perimenopausal", "premenopausal"),
        ("nevus", "nexus"), ("canker", "cancer"), ("steal", "steam"), ("ilium", "ileum"),
        ("prednisolone", "prednisone"), ("hypercalcemia", "hypocalcemia"),
        ("sitagliptin", "saxagliptin"), ("abduction", "adduction"), ("gout", "gut"),
        ("hypokalemia", "hypocalcemia"),
    ])
    func keepsOtherWordsApart(typed: String, word: String) {
        #expect(count(typed, word) == nil)
        #expect(count(word, typed) == nil)
    }

    private func count(_ typed: String, _ word: String) -> Int? {
        TypingErrors(typed: Array(typed.utf8)).count(to: Array(word.utf8))
    }
}
