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

    /// How much the passages that name one concept are those that name the other: the cosine of
    /// their sets, 0 to 1.
    func closeness(_ one: String, _ other: String) -> Double {
        let terms = [ConceptTerm.of(one), ConceptTerm.of(other)]
        guard let postings = try? index.postings(for: terms) else { return 0 }
        let lists = postings.sorted { $0.documentFrequency < $1.documentFrequency }
        let product = lists[0].documentFrequency * lists[1].documentFrequency
        guard product > 0 else { return 0 }
        return Double(lists[0].passagesShared(with: lists[1])) / Double(product).squareRoot()
    }
}

extension IndexPostings {
    fileprivate func passagesShared(with other: IndexPostings) -> Int {
        var count = 0
        for share in shares {
            let rival = other.shares.first { $0.segment == share.segment }
            guard let rival else { continue }
            share.passages.forEach { passage, _ in
                if rival.passages.impact(of: passage) > 0 { count += 1 }
            }
        }
        return count
    }
}
