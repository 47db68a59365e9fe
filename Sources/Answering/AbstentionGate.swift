import Corpus
import Terminology

/// Decides whether evidence is enough to speak, and says what is missing where it is not.
struct AbstentionGate {
    let question: Question
    let glossary: Glossary

    /// Share of the question's topics that the leading statement must be about, where the
    /// question names no pair of intervention and condition.
    private static let coverage = 0.45
    /// The same where the question names neither.
    private static let wordsOnly = 0.6
    /// The same for the words that are no concepts.
    private static let wordCoverage = 0.3

    func admits(_ judgement: Judgement, among evidence: [Evidence]) -> Bool {
        admits(judgement) && !isAmbiguous(judgement, evidence)
    }

    /// A drug without a condition, which the sources advise for several: any verdict would be
    /// about a disease that nobody named.
    private func isAmbiguous(_ judgement: Judgement, _ evidence: [Evidence]) -> Bool {
        guard question.proposition.conditions.isEmpty, !question.proposition.interventions.isEmpty,
            question.form != .fact
        else { return false }
        let own = Set(judgement.lead.statement.concepts.conditions)
        // What a source says of just such patients (this kidney function) is about them.
        guard !own.isEmpty, judgement.lead.relevance.score < 0.9,
            !judgement.lead.applicability.meetsPerson
        else { return false }
        let rivals = evidence.filter {
            $0.isDirect && $0.statement.isAdvice && $0.statement.document.status == .current
                && $0.score.onTopic >= 0.92 * judgement.lead.score.onTopic
        }
        return rivals.contains { rival in
            let conditions = rival.statement.concepts.conditions
            return !conditions.isEmpty && own.isDisjoint(with: conditions)
                && rival.statement.document.id != judgement.lead.statement.document.id
                && !own.contains { mine in conditions.contains { glossary.areInLine(mine, $0) } }
        }
    }

    private func admits(_ judgement: Judgement) -> Bool {
        guard question.unknown.isEmpty, !question.needsExamination else { return false }
        let relevance = judgement.lead.relevance
        if relevance.best(.intervention) != nil, relevance.best(.condition) != nil { return true }
        if relevance.best(.condition) != nil || relevance.best(.intervention) != nil {
            return coversWords(relevance) && relevance.score >= Self.coverage * 0.75
        }
        return relevance.score >= Self.wordsOnly
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
