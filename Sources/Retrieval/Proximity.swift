import Indexing

/// How close a query's words stand in a passage.
///
/// Each occurrence gives its neighbours' terms the inverse square of the distance; what a term
/// gathers counts with BM25's saturation (Büttcher, Clarke & Lushman 2006, "Term proximity
/// scoring for ad-hoc retrieval on very large text collections"). Here common words count as
/// much as rare ones or more, for the rare ones have chosen the work already.
struct Proximity {
    /// Words further apart than this have nothing to do with each other.
    private static let window = 16
    private static let k1: Float = 0.9

    private let weight: Float
    private let codes: [UInt16]
    private let shares: [Float]

    /// Nil where closeness cannot tell: the query has one word, or every passage is a work.
    ///
    /// Proximity chooses among the passages of works, so it counts by the square of the share of
    /// passages that have others in their work to compete with.
    init?(_ terms: ScoredTerms, index: IndexReader, configuration: RetrievalConfiguration) {
        guard configuration.uses(.proximity) else { return nil }
        let words = terms.terms.filter { !ConceptTerm.isConcept($0.source.term) }
        let passages = index.segments.reduce(0) { $0 + $1.passages }
        let works = index.segments.reduce(0) { $0 + $1.workStarts.count }
        let rivalry = 1 - Float(works) / Float(max(1, passages))
        weight = configuration.proximityWeight * rivalry * rivalry
        guard words.count > 1, weight > 0 else { return nil }
        codes = words.map { TermSequence.code(of: $0.source.term) }
        shares = words.map(\.rarity)
    }

    /// What the closeness of the words adds to the score of a passage, at least 0.
    func score(_ sequence: [UInt16]) -> Float {
        var gathered = [Float](repeating: 0, count: codes.count)
        var near: [(place: Int, term: Int)] = []
        for (place, code) in sequence.enumerated() {
            if code == TermSequence.boundary { near.removeAll(keepingCapacity: true) }
            guard let term = codes.firstIndex(of: code) else { continue }
            near.removeAll { place - $0.place > Self.window }
            for other in near where other.term != term {
                let distance = Float(place - other.place)
                gathered[term] += shares[other.term] / (distance * distance)
                gathered[other.term] += shares[term] / (distance * distance)
            }
            near.append((place, term))
        }
        let sum = zip(gathered, shares).reduce(Float(0)) { sum, term in
            sum + term.1 * term.0 * (Self.k1 + 1) / (term.0 + Self.k1)
        }
        return weight * sum
    }
}
