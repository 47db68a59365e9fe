import Corpus

/// A statement with what the engine makes of it for one question.
struct Evidence: Sendable {
    var statement: Statement
    var relevance: Relevance
    var applicability: ApplicabilityReport
    var stance: Stance?
    var score: Score

    /// Why the statement stands where it stands: factors whose product orders the evidence.
    struct Score: Sendable {
        var relevance: Double
        var role: Double
        var applicability: Double
        var weight: Double
        var action: Double

        var value: Double { relevance * role * applicability * weight * action }

        /// The value apart from applicability: what is on topic though it is about others.
        var onTopic: Double { relevance * role * weight * action }

        /// The value in steps that are coarser than rounding errors.
        var rank: Int { Int((value * 1e9).rounded()) }
    }

    /// Whether the statement speaks of the question's own intervention and condition, not of
    /// neighbours of theirs.
    var isDirect: Bool {
        let intervention = relevance.best(.intervention)
        let condition = relevance.best(.condition)
        guard (intervention ?? 1) >= 0.5, (condition ?? 1) >= 0.5 else { return false }
        return intervention != nil && condition != nil || relevance.score >= 0.3
    }

    /// Whether the statement is about the question's condition, whatever it does about it.
    var sharesCondition: Bool {
        (relevance.best(.condition) ?? 0) >= 0.5
    }

    var appliesOrMay: Bool {
        applicability.overall == .matches || applicability.overall == .unstated
    }
}
