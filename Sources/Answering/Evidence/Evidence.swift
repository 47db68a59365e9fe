import Corpus

/// A statement with what the engine makes of it for one question.
struct Evidence: Sendable {
    var statement: Statement
    var relevance: Relevance
    var applicability: ApplicabilityReport
    var stance: Stance?
    var score: Score
    /// What the passages read amount to, where the statement is a sentence of one of them.
    var finding: TextFinding?

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
        if isOrganDose { return true }
        let intervention = relevance.best(.intervention)
        let condition = relevance.best(.condition)
        guard (intervention ?? 1) >= 0.5, (condition ?? 1) >= 0.5 else { return false }
        return intervention != nil && condition != nil || relevance.score >= 0.3
    }

    /// Whether the statement speaks for the proposition, be it under conditions.
    var isInFavour: Bool { stance == .supports || stance == .conditional }

    /// Whether it is a sentence of running text that was read and judged.
    var isPlain: Bool { finding != nil }

    /// Whether the statement is the dose of the question's own drug for just these kidneys or this
    /// liver, whatever is treated.
    var isOrganDose: Bool {
        let conditions = statement.annotation?.condition ?? []
        return statement.role == .dose && applicability.overall == .matches
            && applicability.meetsPerson && (relevance.best(.intervention) ?? 0) >= 0.8
            && !conditions.isEmpty
            && conditions.allSatisfy {
                $0.hasSuffix("kidney impairment") || $0.hasSuffix("liver impairment")
            }
    }

    /// Whether the statement forbids the question's own intervention because of what the case
    /// states: an exclusion that holds, or advice against it for just such patients.
    var forbids: Bool {
        guard (relevance.best(.intervention) ?? 0) >= 0.8 else { return false }
        if applicability.overall == .contraindicated { return isDirect || isWarning }
        guard applicability.overall == .matches, applicability.meetsPerson else { return false }
        let isOnCondition =
            relevance.best(.condition) == nil || statement.concepts.conditions.isEmpty
            || applicability.has(.condition, .matches)
        return statement.role == .contraindication && statement.direction != .for
            || stance == .opposes && isOnCondition
    }

    /// Whether the statement supports something for those who reach a value or meet criteria, and
    /// the case states that this patient does not.
    var isUnmet: Bool {
        guard isInFavour else { return false }
        let differing = applicability.judgements.filter { $0.verdict != .matches }
            .filter { $0.verdict != .unstated }
        return !differing.isEmpty
            && differing.allSatisfy { $0.verdict == .differs && $0.element.isEligibility }
    }

    /// Whether a statement that recommends for others leaves such patients out, without being a
    /// contraindication of its own.
    var isException: Bool {
        statement.role == .recommendation && statement.direction != .against
            && applicability.overall == .contraindicated
    }

    private var isWarning: Bool {
        statement.role == .contraindication || stance == .opposes
    }

    /// Where some statements speak of just this patient (the kidney function, the drug taken, the
    /// age) the general ones step back: a dose for everybody is not the dose for dialysis.
    static func mostSpecific(_ evidence: [Evidence]) -> [Evidence] {
        let specific = evidence.filter {
            $0.applicability.meetsPerson || $0.applicability.meetsOldAge
        }
        return specific.isEmpty ? evidence : specific
    }

    /// Whether the statement is about the question's condition, whatever it does about it.
    var sharesCondition: Bool {
        (relevance.best(.condition) ?? 0) >= 0.5
    }

    var appliesOrMay: Bool {
        applicability.overall == .matches || applicability.overall == .unstated
    }
}
