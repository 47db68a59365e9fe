import Analysis
import Foundation
import Indexing

/// How many passages of the index hold a word: what tells a rare word from an unknown one.
struct Vocabulary: Sendable {
    let index: IndexReader
    let analyzer: Analyzer

    /// Whether the index holds the token's stem.
    func knows(token: String) -> Bool {
        analyzer.terms(in: token).contains { frequency(ofStem: $0.text) > 0 }
    }

    func frequency(ofStem stem: String) -> Int {
        (try? index.documentFrequency(stem)) ?? 0
    }

    /// Inverse document frequency relative to the rarest possible word: 0 to 1 (Sparck Jones 1972).
    func rarity(ofStem stem: String) -> Double {
        let passages = Double(max(index.counts.passages, 2))
        let frequency = Double(max(frequency(ofStem: stem), 1))
        return max(0, log2(passages / frequency) / log2(passages))
    }
}
