import Analysis
package import Indexing
package import Terminology

/// Turns a question into weighted terms: its words, and the concepts that it mentions.
///
/// A passage is indexed under the concepts it mentions, whatever it calls them; a concept's term
/// therefore stands for all its synonyms and abbreviations, in both directions.
package struct QueryBuilder: Sendable {
    package let glossary: Glossary?
    private let analyzer: Analyzer
    private let configuration: RetrievalConfiguration

    package init(
        index: IndexReader, configuration: RetrievalConfiguration = RetrievalConfiguration()
    ) throws(IndexError) {
        analyzer = index.analyzer
        glossary = configuration.uses(.glossary) ? try index.glossary() : nil
        self.configuration = configuration
    }

    /// The query of `text`; its mentions are looked up in the index's glossary.
    package func query(_ text: String) -> Query {
        query(text, mentions: glossary?.mentions(in: text) ?? [])
    }

    /// The query of `text` with mentions found before, of the index's own glossary.
    package func query(_ text: String, mentions: [Mention]) -> Query {
        Query(terms: words(of: text) + conceptTerms(mentions))
    }

    /// The words of the question; those that only make it a question stay if there are no others.
    private func words(of text: String) -> [WeightedTerm] {
        let all = analyzer.terms(in: text)
        let telling =
            configuration.uses(.questionWords)
            ? all.filter { text.slice($0.span).map(QuestionWords.contains) != true } : all
        return (telling.isEmpty ? all : telling).map { WeightedTerm(term: $0.text) }
    }

    private func conceptTerms(_ mentions: [Mention]) -> [WeightedTerm] {
        guard let glossary else { return [] }
        var asked: [ConceptID] = []
        for mention in mentions where !asked.contains(mention.concept) {
            asked.append(mention.concept)
        }
        return asked.flatMap { concept in
            let name = glossary.term(of: concept)
            return [term(concept, configuration.conceptWeight, "concept")]
                + glossary.narrower(concept).map {
                    term($0, configuration.narrowerWeight, "narrower than \(name)")
                }
        }

        func term(_ concept: ConceptID, _ weight: Float, _ source: String) -> WeightedTerm {
            WeightedTerm(
                term: ConceptTerm.of(glossary.term(of: concept)), weight: weight, source: source)
        }
    }
}
