import Foundation

/// How much a term tells: `ln(1 + (N - n + 0.5) / (n + 0.5))`, the form that is never negative
/// (Lucene's; Robertson & Spärck Jones 1976 with 1 added).
struct InverseDocumentFrequency {
    let documents: Int

    func callAsFunction(_ frequency: Int) -> Float {
        let all = Double(max(documents, frequency))
        let those = Double(frequency)
        return Float(log(1 + (all - those + 0.5) / (those + 0.5)))
    }

    /// The idf's share of the largest there is, to the power of `exponent`: above 0 rare terms
    /// gain on common ones, below 0 they lose.
    func rarity(_ frequency: Int, exponent: Float) -> Float {
        let idf = self(frequency)
        return exponent == 0 || idf <= 0 ? 1 : pow(idf / self(1), exponent)
    }
}
