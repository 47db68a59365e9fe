import Analysis
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
struct RelevanceJudge: Sendable {
    let glossary: Glossary
    let analyzer: Analyzer

    func relevance(of statement: Statement, to topics: [QuestionTopic]) -> Relevance {
        let stems = lazyStems(statement)
        return Relevance(
            shares: topics.map { topic in
                switch topic.subject {
                case .concept(let concept):
                    Relevance.Share(
                        topic: topic, match: match(concept, topic.part, statement.concepts))
                case .word(let stem):
                    Relevance.Share(topic: topic, match: stems.match(stem))
                }
            })
    }

    private struct Stems {
        var text: Set<String>
        var title: Set<String>

        func match(_ stem: String) -> Double {
            text.contains(stem) ? 1 : title.contains(stem) ? 0.7 : 0
        }
    }

    private func lazyStems(_ statement: Statement) -> Stems {
        let body = statement.text + "\n" + statement.headings.joined(separator: "\n")
        return Stems(
            text: Set(analyzer.terms(in: body).map(\.text)),
            title: Set(analyzer.terms(in: statement.document.title).map(\.text)))
    }

    private func match(
        _ concept: ConceptID, _ part: QuestionTopic.Part, _ statement: StatementConcepts
    ) -> Double {
        let own = namedBy(part, statement).map { kinship(concept, $0) }.max() ?? 0
        let others = elsewhere(part, statement).map { 0.6 * kinship(concept, $0) }.max() ?? 0
        let said = statement.mentioned.map { 0.6 * kinship(concept, $0) }.max() ?? 0
        let about = statement.topics.map { 0.45 * kinship(concept, $0) }.max() ?? 0
        return max(own, others, said, about)
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

    /// 1 for the same concept; narrower and broader ones count less with every step.
    func kinship(_ asked: ConceptID, _ stated: ConceptID) -> Double {
        if asked == stated { return 1 }
        if glossary.excludes(asked, stated) { return 0 }
        if let steps = glossary.distance(from: stated, to: asked) {
            return max(0.5, 0.9 - 0.05 * Double(steps - 1))
        }
        if let steps = glossary.distance(from: asked, to: stated) {
            return max(0.3, 0.85 - 0.15 * Double(steps - 1))
        }
        return 0
    }
}
