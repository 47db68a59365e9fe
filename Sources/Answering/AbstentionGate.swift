import Corpus
import Terminology

/// Decides whether evidence is enough to speak, and says what is missing where it is not.
struct AbstentionGate {
    let question: Question
    let glossary: Glossary

    /// Share of the question's topics that the leading statement must be about, where the
    /// question names an intervention or a condition alone.
    private static let coverage = 0.4
    /// The same where the question names neither.
    private static let wordsOnly = 0.6
    /// The same for the words that are no concepts.
    private static let wordCoverage = 0.3
    /// Above this match a statement is about a concept itself, not about a neighbour.
    private static let own = 0.5
    /// Above this share of the topics a single intervention is all that a question names.
    private static let alone = 0.75

    func admits(_ judgement: Judgement, among evidence: [Evidence]) -> Bool {
        admits(judgement) && (judgement.finding != nil || !isAmbiguous(judgement, evidence))
    }

    /// A drug without a condition: a verdict would be about a disease that nobody named, where the
    /// sources point different ways for several, or where what the case states stays out of it.
    private func isAmbiguous(_ judgement: Judgement, _ evidence: [Evidence]) -> Bool {
        guard question.form == .decision, question.proposition.conditions.isEmpty,
            !question.proposition.interventions.isEmpty, !judgement.isContraindicated
        else { return false }
        let lead = judgement.lead
        guard !lead.applicability.meetsPerson else { return false }
        return leavesOutThePatient(lead) || namesOneInterventionAlone && hasRival(lead, evidence)
    }

    /// "Ibuprofen with an eGFR of 25?", "colchicine with clarithromycin?": a statement that speaks
    /// neither of the kidney nor of the other drug allows nothing for this patient.
    private func leavesOutThePatient(_ lead: Evidence) -> Bool {
        guard lead.isInFavour else { return false }
        let facts = question.facts
        let isStated =
            !facts.measurements.isEmpty || !facts.allergies.isEmpty || !facts.pregnancy.isEmpty
        let otherDrug = lead.relevance.shares.contains { share in
            guard case .concept(let concept) = share.topic.subject, share.match == 0,
                share.topic.part != .comparator
            else { return false }
            return glossary.type(of: concept).isDrug
        }
        return isStated || otherDrug
    }

    private func hasRival(_ lead: Evidence, _ evidence: [Evidence]) -> Bool {
        let own = lead.statement.concepts.conditions
        guard !own.isEmpty, !namesScreening(for: Set(own)) else { return false }
        return evidence.contains { rival in
            rival.isDirect && rival.statement.isAdvice && rival.appliesOrMay
                && rival.statement.document.status == .current
                && rival.score.onTopic >= 0.92 * lead.score.onTopic
                && rival.stance != lead.stance && isAboutAnother(rival, than: lead)
        }
    }

    private var namesOneInterventionAlone: Bool {
        let named = question.topics.filter { $0.part == .intervention }
        return named.count == 1 && named[0].weight >= Self.alone
    }

    private func isAboutAnother(_ rival: Evidence, than lead: Evidence) -> Bool {
        let own = lead.statement.concepts.conditions
        let other = rival.statement.concepts.conditions
        return !other.isEmpty && rival.statement.document.id != lead.statement.document.id
            && !own.contains { mine in other.contains { glossary.areInLine(mine, $0) } }
    }

    /// "Lung cancer screening" names its condition.
    private func namesScreening(for conditions: Set<ConceptID>) -> Bool {
        question.proposition.interventions.contains { asked in
            glossary.screenedCondition(of: asked).map(conditions.contains) ?? false
        }
    }

    private func admits(_ judgement: Judgement) -> Bool {
        guard !question.needsExamination else { return false }
        if let finding = judgement.finding {
            return finding.coverage >= TextFinding.leastCoverage
        }
        guard question.unknown.isEmpty else { return false }
        let relevance = judgement.lead.relevance
        // What the case forbids is said, whatever else stays unsaid.
        if judgement.isContraindicated { return true }
        switch (relevance.best(.intervention), relevance.best(.condition)) {
        case (.some, .some): return true
        case (nil, nil): return relevance.score >= Self.wordsOnly
        case (let intervention?, nil):
            return relevance.score >= Self.coverage
                && meets(intervention, relevance, isOpen: !isOccasion(.intervention))
        case (nil, let condition?):
            return relevance.score >= Self.coverage
                && meets(condition, relevance, isOpen: question.form == .open)
        }
    }

    /// Whether the leading statement is about the only thing that the question names, and nothing
    /// stays unsaid that may be a name too.
    ///
    /// "What is the mainstay of croup treatment" names croup, and leaves open what is done.
    /// "Essential oil for croup?" does not: there the words that no concept stands for are the
    /// question.
    private func meets(_ match: Double, _ relevance: Relevance, isOpen: Bool) -> Bool {
        if coversWords(relevance) { return true }
        let unsaid = relevance.shares.contains { $0.topic.isName && $0.match == 0 }
        return isOpen && match >= Self.own && !unsaid
    }

    private func isOccasion(_ part: QuestionTopic.Part) -> Bool {
        question.form != .open
            && question.topics.filter { $0.part == part }.allSatisfy(\.isOccasion)
    }

    /// "Essential oil for pneumonia": the words that no concept stands for are the question.
    private func coversWords(_ relevance: Relevance) -> Bool {
        let words = relevance.shares.filter { $0.topic.isWord }
        let weight = words.reduce(0) { $0 + $1.topic.weight }
        guard weight > 0.2 else { return true }
        let covered = words.reduce(0) { $0 + $1.topic.weight * $1.match }
        return covered >= Self.wordCoverage * weight
    }

    func gaps(_ evidence: [Evidence]) -> [Gap] {
        if question.needsExamination {
            return [Gap(element: "examination", text: Templates.needsExamination)]
        }
        var gaps = question.unknown.map { Gap(element: "term", text: Templates.unknownWord($0)) }
        let proposition = question.proposition
        let covered = evidence.first
        for concept in proposition.interventions
        where (covered?.relevance.best(.intervention) ?? 0) < 0.5 {
            gaps.append(
                Gap(element: "intervention", text: Templates.nothingOn(glossary.term(of: concept))))
        }
        for concept in proposition.conditions.prefix(2)
        where (covered?.relevance.best(.condition) ?? 0) < 0.3 {
            gaps.append(
                Gap(element: "condition", text: Templates.nothingOn(glossary.term(of: concept))))
        }
        if gaps.isEmpty, proposition.conditions.isEmpty, !proposition.interventions.isEmpty {
            return [Gap(element: "condition", text: Templates.conditionUnstated)]
        }
        let unsaid = covered?.relevance.shares.filter { $0.topic.isWord && $0.match == 0 } ?? []
        if gaps.isEmpty, !unsaid.isEmpty {
            let words = unsaid.map { "\"\($0.topic.surface)\"" }.joined(separator: ", ")
            return [Gap(element: "term", text: Templates.unsaid(words, on: subject))]
        }
        if gaps.isEmpty {
            gaps.append(Gap(element: "question", text: Templates.nothingOn(subject)))
        }
        return gaps
    }

    private var subject: String {
        Names(glossary: glossary).subject(of: question, lead: nil)
    }
}
