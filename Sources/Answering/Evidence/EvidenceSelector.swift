import Analysis
import Corpus
import Indexing
import Retrieval
import Terminology

/// Judges the statements of the ranked passages for a question and orders them.
struct EvidenceSelector: Sendable {
    let index: IndexReader
    let glossary: Glossary
    let analyzer: Analyzer

    func evidence(from hits: [Hit], for question: Question) throws -> [Evidence] {
        let reader = StatementReader(glossary: glossary, index: index)
        let relevance = RelevanceJudge(glossary: glossary, analyzer: analyzer)
        let applicability = ApplicabilityJudge(glossary: glossary, analyzer: analyzer)
        var seen: Set<StatementIdentity> = []
        var evidence: [Evidence] = []
        for passage in try index.passages(hits.map(\.passage)) {
            guard passage.metadata.status != .retracted else { continue }
            for statement in try reader.statements(in: passage) {
                guard seen.insert(statement.identity).inserted else { continue }
                let share = relevance.relevance(of: statement, to: question.topics)
                guard share.score >= Self.floor else { continue }
                let report = applicability.report(on: statement, for: question)
                evidence.append(judged(statement, share, report, question))
            }
        }
        return evidence.sorted { Self.precedes($0, $1) }
    }

    /// Below this share of the question's topics a statement is about something else.
    private static let floor = 0.2

    /// By score; ties by document and place, so that the order never depends on the ranking's own.
    private static func precedes(_ left: Evidence, _ right: Evidence) -> Bool {
        let difference = left.score.value - right.score.value
        if abs(difference) > 1e-9 { return difference > 0 }
        return (left.statement.document.id, left.statement.identity.span)
            < (right.statement.document.id, right.statement.identity.span)
    }

    private func judged(
        _ statement: Statement, _ relevance: Relevance, _ report: ApplicabilityReport,
        _ question: Question
    ) -> Evidence {
        let stance = statement.annotation.flatMap {
            Stance($0, action: question.proposition.action)
        }
        return Evidence(
            statement: statement, relevance: relevance, applicability: report, stance: stance,
            score: Evidence.Score(
                relevance: relevance.score,
                role: RoleFit.factor(of: statement, for: question),
                applicability: Self.factor(of: report.overall),
                weight: Self.weight(of: statement.document),
                action: ActionFit.factor(of: statement, for: question)))
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
