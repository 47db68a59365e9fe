import Corpus

/// A statement with what the engine makes of it for one question.
package struct Evidence: Sendable {
    package var statement: Statement
    package var relevance: Relevance
    package var applicability: ApplicabilityReport
    package var stance: Stance?
    package var score: Score

    /// Why the statement stands where it stands: factors whose product orders the evidence.
    package struct Score: Sendable {
        package var relevance: Double
        package var role: Double
        package var applicability: Double
        package var weight: Double
        package var action: Double

        package var value: Double { relevance * role * applicability * weight * action }
    }

    /// Whether the statement speaks of the question's own intervention and condition, not of
    /// neighbours of theirs.
    var isDirect: Bool {
        (relevance.best(.intervention) ?? 1) >= 0.5 && (relevance.best(.condition) ?? 1) >= 0.3
            && relevance.score >= 0.35
    }

    /// Whether the statement is about the question's condition, whatever it does about it.
    var sharesCondition: Bool {
        (relevance.best(.condition) ?? 0) >= 0.5
    }

    var appliesOrMay: Bool {
        applicability.overall == .matches || applicability.overall == .unstated
    }
}
