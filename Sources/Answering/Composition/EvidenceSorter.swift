import Corpus
import Terminology

/// The evidence by the part that it plays in an answer, each list strongest first.
struct SortedEvidence {
    /// Statements on the question's own subject.
    var direct: [Evidence] = []
    var guidance: [Evidence] = []
    var research: [Evidence] = []
    var doses: [Evidence] = []
    var alternatives: [Evidence] = []
    var pitfalls: [Evidence] = []
    var superseded: [Evidence] = []
}

struct EvidenceSorter {
    let question: Question
    let judgement: Judgement
    let glossary: Glossary

    func sorted(_ evidence: [Evidence], alternatives: [Evidence]) -> SortedEvidence {
        var sorted = SortedEvidence()
        sorted.direct = evidence.filter { $0.isDirect && isCurrent($0) }
        let reach = judgement.lead.score.onTopic * 0.7
        let near = sorted.direct.filter {
            $0.score.onTopic >= reach && isOnSubject($0) && !isForOthers($0)
                && !recommendsForbidden($0)
        }
        sorted.guidance = near.filter {
            !$0.isPlain && !$0.statement.document.kind.isResearch && isGuidance($0)
        }
        let topical = judgement.lead.relevance.score * 0.65
        sorted.research = sorted.direct.filter {
            ($0.isPlain ? reports($0) : $0.statement.document.kind.isResearch)
                && $0.relevance.score >= topical
                && ($0.statement.role != .dose || isDose($0))
        }
        sorted.doses = Evidence.mostSpecific(evidence.filter { isCurrent($0) && isDose($0) })
        sorted.alternatives = (evidence + alternatives).filter {
            isCurrent($0) && isAlternative($0)
        }
        sorted.pitfalls = sorted.direct.filter { $0.statement.role == .pitfall && !$0.isPlain }
        sorted.superseded = evidence.filter {
            $0.statement.document.status == .superseded && $0.isDirect && $0.statement.isAdvice
        }
        return sorted
    }

    /// Whether a statement that is bound to conditions names one of the question's, by annotation or
    /// in its own words: what a policy says of nonunion is no part of an answer on fusion.
    private func isOnSubject(_ evidence: Evidence) -> Bool {
        let stated = evidence.statement.concepts.conditions
        let facts = question.facts
        let asked =
            question.proposition.conditions + (facts.conditions + facts.procedures).map(\.value)
        guard !stated.isEmpty, !question.proposition.conditions.isEmpty else { return true }
        let isAsked = { (concept: ConceptID) in
            asked.contains { glossary.areInLine($0, concept) }
        }
        return stated.contains(where: isAsked)
            || glossary.mentions(in: evidence.statement.text).map(\.concept).contains(
                where: isAsked)
    }

    private func isCurrent(_ evidence: Evidence) -> Bool {
        evidence.statement.document.status == .current
    }

    /// What plain text found or concluded; what it asked and did answers nothing.
    private func reports(_ evidence: Evidence) -> Bool {
        switch evidence.statement.role {
        case .background, .method: false
        default: true
        }
    }

    /// Where the leading statement speaks of the patient's own state, those that ask for another
    /// state of the same kind are about other patients.
    private func isForOthers(_ evidence: Evidence) -> Bool {
        let met = judgement.lead.applicability.judgements.filter {
            $0.verdict == .matches && $0.element.isOfPerson
        }
        return evidence.applicability.judgements.contains { judged in
            judged.verdict == .unstated && judged.stated == nil
                && met.contains { $0.element == judged.element }
        }
    }

    /// What the case forbids is recommended by nothing in the answer, unless for just such patients.
    private func recommendsForbidden(_ evidence: Evidence) -> Bool {
        judgement.isContraindicated && evidence.appliesOrMay
            && evidence.isInFavour
            && (evidence.relevance.best(.intervention) ?? 0) >= 0.8
            && !evidence.applicability.meetsPerson && !question.proposition.action.withholds
    }

    private func isGuidance(_ evidence: Evidence) -> Bool {
        switch evidence.statement.role {
        case .pitfall, .dose, .plain, .limitation: false
        default: true
        }
    }

    /// Doses of what the answer recommends or of what was asked for.
    private func isDose(_ evidence: Evidence) -> Bool {
        // What is advised against, or left open, gets no dose.
        guard judgement.verdict != .against, judgement.verdict != .insufficient,
            evidence.statement.role == .dose, DoseGate.admits(evidence, question)
        else {
            return false
        }
        return chosen.isEmpty
            || evidence.statement.concepts.interventions.contains { dosed in
                chosen.contains { glossary.areInLine($0, dosed) }
            }
    }

    private var chosen: [ConceptID] {
        let asked = question.proposition.interventions
        let led =
            judgement.verdict == .against ? [] : judgement.lead.statement.concepts.interventions
        return question.form == .open ? led : asked
    }

    /// Another intervention for the same condition that a source supports and that the case does
    /// not forbid.
    private func isAlternative(_ evidence: Evidence) -> Bool {
        guard evidence.statement.isAdvice, evidence.sharesCondition, evidence.appliesOrMay,
            evidence.isInFavour,
            evidence.statement.role == .recommendation,
            !(evidence.statement.annotation.map(Stance.withholds) ?? false)
        else { return false }
        let subject = chosen + judgement.leading.flatMap { $0.statement.concepts.interventions }
        let stated = evidence.statement.concepts.interventions
        // The procedure that the question is about does not stand in for what is added to it.
        let occasions = question.proposition.conditions + question.facts.procedures.map(\.value)
        let taken = subject + occasions
        return !stated.isEmpty
            && !stated.contains { own in taken.contains { glossary.areInLine($0, own) } }
            && isComparable(stated)
    }

    /// Treatments stand in for treatments and tests for tests.
    private func isComparable(_ stated: [ConceptID]) -> Bool {
        guard stated.allSatisfy({ glossary.type(of: $0).isIntervention }) else { return false }
        guard let asked = chosen.first ?? judgement.lead.statement.concepts.interventions.first
        else { return true }
        let isTest = { (concept: ConceptID) in glossary.type(of: concept) == .test }
        return stated.allSatisfy { isTest($0) == isTest(asked) }
    }
}
