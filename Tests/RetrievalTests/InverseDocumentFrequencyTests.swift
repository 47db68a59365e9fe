import Testing

@testable import Retrieval

@Suite struct InverseDocumentFrequencyTests {
    private let idf = InverseDocumentFrequency(documents: 1_000)

    @Test func aRareTermTellsMoreThanACommonOneAndNoneTellsNothingNegative() {
        #expect(idf(1) > idf(10))
        #expect(idf(10) > idf(999))
        #expect(idf(1_000) > 0)
    }

    @Test func anExponentOfNothingSetsNoTermsApart() {
        #expect(idf.rarity(10, exponent: 0) == 1)
    }

    @Test(arguments: [Float(0.8), -0.4])
    func theExponentSetsRareAndCommonTermsApart(exponent: Float) {
        #expect(idf.rarity(1, exponent: exponent) == 1)
        #expect((idf.rarity(100, exponent: exponent) < 1) == (exponent > 0))
    }
}
