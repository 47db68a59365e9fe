import Analysis
import Corpus
import Indexing
import Retrieval
import Terminology

/// Judges the statements of the ranked passages for a question and orders them.
struct EvidenceSelector {
    let workbench: Workbench

    func evidence(from hits: [Hit], for question: Question) throws -> [Evidence] {
        let passages = hits.map(\.passage)
        let relevance = RelevanceJudge(
            workbench: workbench,
            mentions: try PassageMentions(
                of: question.concepts, in: passages, workbench: workbench))
        let applicability = ApplicabilityJudge(workbench: workbench)
        var seen: Set<StatementIdentity> = []
        var evidence: [Evidence] = []
        for statement in try workbench.statements(ofPassages: passages)
        where statement.document.status != .retracted {
            guard seen.insert(statement.identity).inserted else { continue }
            let share = relevance.relevance(of: statement, to: question.topics)
            guard share.score >= Self.floor else { continue }
            let report = applicability.report(on: statement, for: question)
            evidence.append(judged(statement, share, report, question))
        }
        if evidence.contains(where: \.statement.isSentence) {
            let judge = PlainTextJudge(workbench: workbench, question: question)
            try judge.judge(&evidence, hits: hits)
        }
        return evidence.sorted { Self.precedes($0, $1) }
    }

    /// Below this share of the question's topics a statement is about something else.
    private static let floor = 0.2

    /// By score; ties by document and place, so that the order never depends on the ranking's own.
    private static func precedes(_ left: Evidence, _ right: Evidence) -> Bool {
        let scores = (left.score.rank, right.score.rank)
        if scores.0 != scores.1 { return scores.0 > scores.1 }
        return (left.statement.document.id, left.statement.identity.span)
            < (right.statement.document.id, right.statement.identity.span)
    }

    private func judged(
        _ statement: Statement, _ relevance: Relevance, _ report: ApplicabilityReport,
        _ question: Question
    ) -> Evidence {
        let stance =
            refusesOnlyVariant(statement)
            ? nil
            : statement.annotation.flatMap { Stance($0, action: question.proposition.action) }
        return Evidence(
            statement: statement, relevance: relevance, applicability: report, stance: stance,
            score: Evidence.Score(
                relevance: relevance.score,
                role: RoleFit.factor(of: statement, for: question),
                applicability: Self.factor(of: report.overall),
                weight: Self.weight(of: statement.document),
                action: ActionFit.factor(of: statement, for: question)))
    }

    /// "No higher dose of aspirin" rather than low-dose aspirin: advice against one way of using an
    /// intervention, of which it prefers another, is none against the intervention.
    private func refusesOnlyVariant(_ statement: Statement) -> Bool {
        guard statement.direction == .against else { return false }
        let interventions = statement.concepts.interventions
        return statement.concepts.comparators.contains { comparator in
            interventions.contains { $0 != comparator && workbench.isWithin(comparator, $0) }
        }
    }

    private static func factor(of applicability: Applicability) -> Double {
        switch applicability {
        case .matches: 1
        case .unstated: 0.93
        case .contraindicated: 0.9
        case .differs: 0.6
        }
    }

    /// Guideline before review before trial before cohort; a prior that cannot lift a statement
    /// about something else over one that is on topic.
    private static func weight(of document: DocumentMetadata) -> Double {
        let level = 1 - 0.03 * Double(document.kind.rank)
        return document.status == .superseded ? level * 0.55 : level
    }
}
