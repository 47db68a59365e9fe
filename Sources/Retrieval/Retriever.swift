package import Indexing

/// Ranks the passages of an index for a query.
///
/// The score of a passage is the sum over the query's terms of weight × idf × impact, plus a part
/// of the same sum for the passage's work. Of equal scores the earlier passage comes first.
package struct Retriever: Sendable {
    package let index: IndexReader
    package let configuration: RetrievalConfiguration

    package init(
        index: IndexReader, configuration: RetrievalConfiguration = RetrievalConfiguration()
    ) {
        self.index = index
        self.configuration = configuration
    }

    /// The `limit` best passages, best first; fewer where fewer match.
    package func hits(for query: Query, limit: Int) throws(IndexError) -> [Hit] {
        let terms = try scoredTerms(query)
        guard limit > 0, !terms.terms.isEmpty else { return [] }
        let proximity = Proximity(terms, index: index, configuration: configuration)
        let depth = proximity == nil ? 0 : RetrievalConfiguration.proximityDepth
        let ranked = ranked(terms, limit: max(limit, depth))
        guard let proximity else { return ranked }
        return try Array(reranked(ranked, by: proximity).prefix(limit))
    }

    /// The best passages by the sum over the terms alone.
    private func ranked(_ terms: ScoredTerms, limit: Int) -> [Hit] {
        var top = TopPassages(limit: limit)
        for segment in index.segments {
            var scorer = SegmentScorer(terms.terms, segment: segment, prunes: configuration.prunes)
            scorer.score(into: &top)
        }
        return top.sorted().map { found in
            let segment = segment(of: found.passage)
            return Hit(
                passage: found.passage,
                document: segment.document(of: found.passage - segment.firstPassage),
                score: Float(found.score) * terms.unit)
        }
    }

    /// Adds to the scores of the first passages what the closeness of words is worth; the others
    /// could only gain, so they stay behind.
    private func reranked(_ hits: [Hit], by proximity: Proximity) throws(IndexError) -> [Hit] {
        var first = Array(hits.prefix(RetrievalConfiguration.proximityDepth))
        var place = 0
        try index.forEachTermSequence(of: first.map(\.passage)) { sequence in
            first[place].proximity = proximity.score(sequence)
            first[place].score += first[place].proximity
            place += 1
        }
        first.sort { ($1.score, $0.passage) < ($0.score, $1.passage) }
        return first + hits.dropFirst(first.count)
    }

    /// - Precondition: the passage is one of the index, which therefore has a segment.
    private func segment(of passage: Int32) -> IndexSegment {
        index.segments.last { $0.firstPassage <= passage } ?? index.segments[0]
    }

    private func scoredTerms(_ query: Query) throws(IndexError) -> ScoredTerms {
        let postings = try index.postings(for: query.terms.map(\.term))
        return ScoredTerms(query, postings: postings, index: index, configuration: configuration)
    }

    /// What the weight and the impact of a term are multiplied by.
    private func idf(of term: ScoredTerms.Term, in segment: IndexSegment) -> Float {
        segment.hasWorks || !configuration.uses(.works)
            ? term.idf : term.idf + configuration.workWeight * term.workIDF
    }

    /// Why a passage has its score for a query: one part a term, each a product of named numbers.
    package func explanation(of hit: Hit, for query: Query) throws(IndexError) -> Explanation {
        let terms = try scoredTerms(query)
        let segment = segment(of: hit.passage)
        let ordinal = hit.passage - segment.firstPassage
        var parts = terms.terms.compactMap { term -> Explanation? in
            let impact =
                term.postings.shares.first { $0.segment == segment.number }?
                .passages.impact(of: ordinal) ?? 0
            guard impact > 0 else { return nil }
            return Explanation(
                "\(term.source.term) (\(term.source.source))",
                Float(Int32(impact) * term.passageWeight(in: segment)) * terms.unit,
                [
                    Explanation("weight", term.source.weight),
                    Explanation("idf", idf(of: term, in: segment)),
                    Explanation("k1 + 1", index.options.ranking.k1 + 1),
                    Explanation("impact", Float(impact) / 255),
                ])
        }
        if let works = WorkScores(terms.terms, in: segment) {
            let score = Float(works.score(of: ordinal)) * terms.unit
            parts.append(
                Explanation(
                    "the rest of its work", score, [Explanation("weight", configuration.workWeight)]
                ))
        }
        if hit.proximity > 0 {
            parts.append(Explanation("closeness of the words", hit.proximity))
        }
        return Explanation("score", hit.score, parts)
    }
}
