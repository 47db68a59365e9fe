/// A term to search, how much it counts, and why it is there.
package struct WeightedTerm: Equatable, Sendable {
    /// A stem as the index's analyzer makes it, or a concept term.
    package var term: String
    /// Multiplies the term's BM25 score; above 0.
    package var weight: Float
    /// Where the term comes from, for explanations: "question", "synonym of …".
    package var source: String

    package init(term: String, weight: Float = 1, source: String = "question") {
        self.term = term
        self.weight = weight
        self.source = source
    }
}

/// What is searched: terms with weights, each once.
package struct Query: Equatable, Sendable {
    package private(set) var terms: [WeightedTerm]

    /// Terms that occur twice are one term with the sum of the weights; terms whose weight is not
    /// above 0 are left out.
    package init(terms: [WeightedTerm]) {
        self.terms = []
        var places: [String: Int] = [:]
        for term in terms where term.weight > 0 && term.weight.isFinite {
            if let place = places[term.term] {
                self.terms[place].weight += term.weight
            } else {
                places[term.term] = self.terms.count
                self.terms.append(term)
            }
        }
    }
}
