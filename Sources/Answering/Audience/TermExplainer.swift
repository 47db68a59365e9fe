import Terminology

/// Explains the terms of an answer from the glossary, each once, beside the statement that first
/// uses it.
struct TermExplainer {
    let glossary: Glossary
    private let bodies: Set<Substring>
    private var explained: Set<ConceptID> = []

    /// - Parameter bodies: names of cited bodies, whose letters are no terms.
    init(glossary: Glossary, bodies: [String]) {
        self.glossary = glossary
        self.bodies = Set(bodies.flatMap { $0.split { !$0.isLetter } })
    }

    mutating func terms(in text: String) -> [ExplainedTerm] {
        var terms: [ExplainedTerm] = []
        for mention in glossary.mentions(in: text) where !explained.contains(mention.concept) {
            guard !bodies.contains(mention.surface[...]), let term = term(mention) else { continue }
            explained.insert(mention.concept)
            terms.append(term)
        }
        return terms
    }

    private func term(_ mention: Mention) -> ExplainedTerm? {
        let concept = glossary[mention.concept]
        let isShort = concept.abbreviations.contains(mention.surface)
        let spelledOut = isShort && mention.alternatives.isEmpty ? concept.term : nil
        guard spelledOut != nil || concept.plain != nil else { return nil }
        return ExplainedTerm(
            term: mention.surface, spelledOut: spelledOut, plain: concept.plain)
    }
}
