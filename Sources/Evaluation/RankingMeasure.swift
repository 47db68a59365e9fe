import Foundation

/// A figure of merit of one topic's ranking, 0...1; defined as in `trec_eval`.
package enum RankingMeasure: Hashable, Sendable {
    /// Normalised discounted cumulative gain with linear gains (Järvelin & Kekäläinen 2002).
    case ndcg(cutoff: Int)
    /// Average precision over the whole ranking.
    case averagePrecision
    /// Reciprocal rank of the first relevant document within the cutoff.
    case reciprocalRank(cutoff: Int)
    case precision(cutoff: Int)
    case recall(cutoff: Int)

    package static let reported: [RankingMeasure] = [
        .ndcg(cutoff: 10), .averagePrecision, .reciprocalRank(cutoff: 10), .precision(cutoff: 1),
        .recall(cutoff: 10), .recall(cutoff: 100), .recall(cutoff: 1000),
    ]

    package var name: String {
        switch self {
        case .ndcg(let cutoff): "nDCG@\(cutoff)"
        case .averagePrecision: "MAP"
        case .reciprocalRank(let cutoff): "MRR@\(cutoff)"
        case .precision(let cutoff): "P@\(cutoff)"
        case .recall(let cutoff): "recall@\(cutoff)"
        }
    }

    /// The figure of one topic.
    ///
    /// - Parameters:
    ///   - grades: of the ranked documents, best rank first; 0 for documents without judgement.
    ///   - relevant: grades of all relevant documents, highest first.
    package func value(grades: [Int], relevant: [Int]) -> Double {
        guard !relevant.isEmpty else { return 0 }
        switch self {
        case .ndcg(let cutoff):
            return Self.gain(grades.prefix(cutoff)) / Self.gain(relevant.prefix(cutoff))
        case .averagePrecision:
            return Self.averagePrecision(grades) / Double(relevant.count)
        case .reciprocalRank(let cutoff):
            return grades.prefix(cutoff).firstIndex { $0 > 0 }.map { 1 / Double($0 + 1) } ?? 0
        case .precision(let cutoff):
            return Double(Self.found(grades, cutoff)) / Double(cutoff)
        case .recall(let cutoff):
            return Double(Self.found(grades, cutoff)) / Double(relevant.count)
        }
    }

    private static func gain(_ grades: some Sequence<Int>) -> Double {
        grades.enumerated().reduce(0) {
            $0 + Double(max(0, $1.element)) / log2(Double($1.offset + 2))
        }
    }

    private static func averagePrecision(_ grades: [Int]) -> Double {
        var found = 0
        var sum = 0.0
        for (place, grade) in grades.enumerated() where grade > 0 {
            found += 1
            sum += Double(found) / Double(place + 1)
        }
        return sum
    }

    private static func found(_ grades: [Int], _ cutoff: Int) -> Int {
        grades.prefix(cutoff).count { $0 > 0 }
    }
}
