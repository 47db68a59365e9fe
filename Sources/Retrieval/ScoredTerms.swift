import Indexing

/// A query's terms with the numbers that ranking multiplies impacts by.
///
/// Weights are whole numbers, so that sums do not depend on the order of addition: what is
/// skipped or added early changes no score.
struct ScoredTerms {
    struct Term {
        let source: WeightedTerm
        let postings: IndexPostings
        /// The idf among passages and among works, each with its power.
        let idf: Float
        let workIDF: Float
        /// Multiplies the impacts of passages.
        let weight: Int32
        /// Multiplies the impacts of works.
        let workWeight: Int32

        /// Multiplies the impacts of passages in a segment; where every passage is a work of its
        /// own, its impacts are the work's as well.
        func passageWeight(in segment: IndexSegment) -> Int32 {
            segment.hasWorks ? weight : weight + workWeight
        }
    }

    let terms: [Term]
    /// A score in the unit of BM25 for each unit of a sum.
    let unit: Float

    /// Impacts reach 255, so that sums of these stay within 31 bits.
    private static let largestSum: Float = 8_000_000
    private static let largestWeight: Float = 32_767

    init(
        _ query: Query, postings: [IndexPostings], index: IndexReader,
        configuration: RetrievalConfiguration
    ) {
        let segments = index.segments
        let idf = InverseDocumentFrequency(documents: segments.reduce(0) { $0 + $1.passages })
        let workIDF = InverseDocumentFrequency(
            documents: segments.reduce(0) { $0 + $1.workStarts.count })
        let workWeight = configuration.uses(.works) ? configuration.workWeight : 0
        let gain = (index.options.ranking.k1 + 1) / 255
        let rarity =
            configuration.uses(.rarity)
            ? (configuration.passageRarity, configuration.workRarity) : (0, 0)
        let found = zip(query.terms, postings).filter { $0.1.documentFrequency > 0 }
            .map { term, postings in
                (
                    term, postings, idf(postings.documentFrequency, exponent: rarity.0),
                    workIDF(postings.workFrequency, exponent: rarity.1)
                )
            }
        let weights = found.map { $0.0.weight * $0.2 * gain }
        let workWeights = found.map { $0.0.weight * $0.3 * gain * workWeight }
        let sum = weights.reduce(0, +) + workWeights.reduce(0, +)
        let largest = (weights + workWeights).max() ?? 0
        let scale = largest > 0 ? min(Self.largestWeight / largest, Self.largestSum / sum) : 1
        unit = 1 / scale
        terms = found.enumerated().map { place, part in
            Term(
                source: part.0, postings: part.1, idf: part.2, workIDF: part.3,
                weight: max(1, Int32((weights[place] * scale).rounded())),
                workWeight: Int32((workWeights[place] * scale).rounded()))
        }
    }
}
