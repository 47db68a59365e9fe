import Corpus
import Terminology

/// Decides whether a dose may be shown: drug, indication, age group and route must match, and what
/// is not stated counts as differing, except an age group that the question leaves open for an
/// adult's dose.
enum DoseGate {
    static func admits(_ evidence: Evidence, _ question: Question) -> Bool {
        let report = evidence.applicability
        guard evidence.appliesOrMay else { return false }
        if report.has(.age, .unstated), question.facts.age != nil { return false }
        if report.has(.pregnancy, .unstated), !question.facts.pregnancy.isEmpty { return false }
        if question.kind != .dosing, !question.asksForMeasure, isForGroup(report) { return false }
        if evidence.isOrganDose { return true }
        let conditions = evidence.statement.concepts.conditions
        if !conditions.isEmpty, !question.proposition.conditions.isEmpty,
            !report.has(.condition, .matches), !report.has(.condition, .unstated)
        {
            return false
        }
        let namesDrug = evidence.statement.concepts.interventions.isEmpty == false
        return namesDrug && (evidence.relevance.best(.condition) ?? 1) >= 0.5
            && (evidence.relevance.best(.intervention) ?? 1) >= 0.5
    }

    /// Whether a dose is for a group of which the case does not speak: to list it would offer it.
    private static func isForGroup(_ report: ApplicabilityReport) -> Bool {
        report.judgements.contains {
            $0.verdict == .unstated && $0.stated == nil
                && ($0.element == .age || $0.element.isOfPerson)
        }
    }
}
