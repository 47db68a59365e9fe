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
        /// The power's share of ``idf``: how much more or less the term counts in a passage.
        let rarity: Float
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
        let exponents =
            configuration.uses(.rarity)
            ? (configuration.passageRarity, configuration.workRarity) : (0, 0)
        let found = zip(query.terms, postings).filter { $0.1.documentFrequency > 0 }
        let rarities = found.map { idf.rarity($0.1.documentFrequency, exponent: exponents.0) }
        let idfs = zip(found, rarities).map { idf($0.1.documentFrequency) * $1 }
        let workIDFs = found.map { _, postings in
            workIDF(postings.workFrequency)
                * workIDF.rarity(postings.workFrequency, exponent: exponents.1)
        }
        let weights = zip(found, idfs).map { $0.0.weight * $1 * gain }
        let workWeights = zip(found, workIDFs).map { $0.0.weight * $1 * gain * workWeight }
        let sum = weights.reduce(0, +) + workWeights.reduce(0, +)
        let largest = (weights + workWeights).max() ?? 0
        let scale = largest > 0 ? min(Self.largestWeight / largest, Self.largestSum / sum) : 1
        unit = 1 / scale
        terms = found.enumerated().map { place, part in
            Term(
                source: part.0, postings: part.1, idf: idfs[place], workIDF: workIDFs[place],
                rarity: rarities[place],
                weight: max(1, Int32((weights[place] * scale).rounded())),
                workWeight: Int32((workWeights[place] * scale).rounded()))
        }
    }
}
