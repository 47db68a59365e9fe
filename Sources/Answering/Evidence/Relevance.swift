import Corpus
import Terminology

/// How far a statement is about what the question is about.
///
/// Every topic of the question is looked for in the statement: 1 where the annotation names it in
/// the part that it plays, less where it names a broader or narrower concept, less again where only
/// the text or the document's topics do. The score is the weighted mean.
struct Relevance: Sendable {
    /// What was found of one topic.
    struct Share: Sendable {
        var topic: QuestionTopic
        var match: Double
    }

    var shares: [Share]

    /// Between 0 and 1.
    var score: Double {
        shares.reduce(0) { $0 + $1.topic.weight * $1.match }
    }

    /// The best match of the topics that play a part; nil where the question has none.
    func best(_ part: QuestionTopic.Part) -> Double? {
        shares.filter { $0.topic.part == part }.map(\.match).max()
    }
}

/// Matches a question's topics against statements.
struct RelevanceJudge {
    let workbench: Workbench
    let mentions: PassageMentions

    func relevance(of statement: Statement, to topics: [QuestionTopic]) -> Relevance {
        Relevance(
            shares: topics.map { topic in
                switch topic.subject {
                case .concept(let concept):
                    Relevance.Share(topic: topic, match: match(concept, topic.part, statement))
                case .word(let stem):
                    Relevance.Share(topic: topic, match: match(stem, statement))
                }
            })
    }

    private func match(_ stem: String, _ statement: Statement) -> Double {
        if workbench.stems(of: statement.text).contains(stem) { return 1 }
        if statement.headings.contains(where: { workbench.stems(of: $0).contains(stem) }) {
            return 1
        }
        if workbench.stems(of: statement.document.title).contains(stem) { return 0.7 }
        // A sentence of an abstract is about what its neighbours name.
        return statement.isSentence && workbench.passageStems(of: statement).contains(stem)
            ? 0.6 : 0
    }

    private func match(
        _ concept: ConceptID, _ part: QuestionTopic.Part, _ statement: Statement
    ) -> Double {
        let concepts = statement.concepts
        let own = nearest(concept, namedBy(part, concepts))
        if own >= 0.6 { return own }
        let others = 0.6 * nearest(concept, elsewhere(part, concepts))
        let said = 0.6 * mentions.kinship(concept, statement)
        let about = 0.45 * nearest(concept, concepts.topics)
        return max(own, others, said, about)
    }

    private func nearest(_ concept: ConceptID, _ stated: [ConceptID]) -> Double {
        stated.reduce(0) { max($0, workbench.kinship(concept, $1)) }
    }

    private func namedBy(
        _ part: QuestionTopic.Part, _ statement: StatementConcepts
    ) -> [ConceptID] {
        switch part {
        case .intervention: statement.interventions
        case .comparator: statement.comparators + statement.interventions
        case .condition: statement.conditions
        case .other: statement.anatomy + statement.outcomes + statement.settings
        }
    }

    private func elsewhere(
        _ part: QuestionTopic.Part, _ statement: StatementConcepts
    ) -> [ConceptID] {
        switch part {
        case .intervention: statement.comparators + statement.conditions
        case .comparator: statement.conditions
        case .condition: statement.interventions + statement.outcomes + statement.settings
        case .other: statement.interventions + statement.conditions + statement.comparators
        }
    }
}
