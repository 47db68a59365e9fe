import Indexing
import Retrieval
import Terminology

/// Turns a question into what is searched: its words, and its concepts with their kin.
struct QuestionQuery: Sendable {
    let builder: QueryBuilder
    let glossary: Glossary

    /// A concept says more than a word; what is a kind of it nearly as much, what it is a kind of
    /// less.
    private static let weight = (own: Float(2.5), narrower: Float(1.6), broader: Float(1.0))
    private static let mostNarrower = 24

    func query(for question: Question) -> Query {
        let words = builder.query(question.text).terms
        return Query(terms: words + question.topics.flatMap { terms(of: $0) })
    }

    private func terms(of topic: QuestionTopic) -> [WeightedTerm] {
        guard case .concept(let concept) = topic.subject else { return [] }
        let share = topic.part == .other ? Float(0.4) : 1
        let narrower = glossary.descendants(concept).prefix(Self.mostNarrower)
        let broader = glossary.ancestors(concept).prefix(2)
        return [term(concept, Self.weight.own * share, "concept")]
            + narrower.map { term($0, Self.weight.narrower * share, "narrower") }
            + broader.map { term($0, Self.weight.broader * share, "broader") }
    }

    private func term(_ concept: ConceptID, _ weight: Float, _ source: String) -> WeightedTerm {
        WeightedTerm(
            term: ConceptTerm.of(glossary.term(of: concept)), weight: weight, source: source)
    }
}
