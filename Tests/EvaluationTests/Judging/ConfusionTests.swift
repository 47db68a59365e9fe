import Testing

@testable import Evaluation

@Suite struct ConfusionTests {
    @Test func figuresAreTheTextbooks() {
        var confusion = Confusion(classes: ["yes", "no"])
        for (right, said) in [("yes", "yes"), ("yes", "yes"), ("yes", "no"), ("no", "no")] {
            confusion.note(right: right, said: said)
        }
        #expect(confusion.accuracy == 0.75)
        #expect(abs(confusion.macroF1 - (0.8 + 2.0 / 3) / 2) < 1e-12)
        #expect(confusion.counts == [[2, 1], [0, 1]])
    }

    @Test func aClassThatNeverOccursCountsForNothing() {
        var confusion = Confusion(classes: ["yes", "no", "uncertain"])
        confusion.note(right: "yes", said: "yes")
        confusion.note(right: "no", said: "no")
        #expect(confusion.macroF1 == 1)
    }
}
