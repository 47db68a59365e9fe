import Testing

@testable import Retrieval

@Suite struct InverseDocumentFrequencyTests {
    private let idf = InverseDocumentFrequency(documents: 1_000)

    @Test func aRareTermTellsMoreThanACommonOneAndNoneTellsNothingNegative() {
        #expect(idf(1) > idf(10))
        #expect(idf(10) > idf(999))
        #expect(idf(1_000) > 0)
    }

    @Test func anExponentOfNothingChangesNothing() {
        #expect(idf(10, exponent: 0) == idf(10))
    }

    @Test(arguments: [(Float(0.8), true), (-0.4, false)])
    func theExponentSetsRareAndCommonTermsApart(exponent: Float, gains: Bool) {
        let ratio = idf(1) / idf(100)
        let changed = idf(1, exponent: exponent) / idf(100, exponent: exponent)
        #expect(gains ? changed > ratio : changed < ratio)
    }

    @Test func theRarestTermKeepsItsIDF() {
        #expect(idf(1, exponent: 0.8) == idf(1))
    }
}
