import Corpus
import Terminology

/// Decides whether evidence is enough to speak, and says what is missing where it is not.
struct AbstentionGate {
    let question: Question
    let glossary: Glossary

    /// Share of the question's topics that the leading statement must be about.
    private static let coverage = 0.45

    func admits(_ judgement: Judgement) -> Bool {
        guard question.unknown.isEmpty || knowsSubject else { return false }
        return judgement.lead.relevance.score >= Self.coverage
    }

    /// An unknown name beside a known drug or test may be a word of the story; in the place of the
    /// only one it is what was asked about.
    private var knowsSubject: Bool {
        question.form != .open && !question.proposition.interventions.isEmpty
            && !question.proposition.conditions.isEmpty && question.unknown.count == 1
    }

    func gaps(_ evidence: [Evidence]) -> [Gap] {
        var gaps = question.unknown.map { Gap(element: "term", text: Templates.unknownWord($0)) }
        let proposition = question.proposition
        let covered = evidence.first
        for concept in proposition.interventions
        where (covered?.relevance.best(.intervention) ?? 0) < 0.5 {
            gaps.append(
                Gap(element: "intervention", text: Templates.nothingOn(glossary[concept].term)))
        }
        for concept in proposition.conditions.prefix(2)
        where (covered?.relevance.best(.condition) ?? 0) < 0.3 {
            gaps.append(
                Gap(element: "condition", text: Templates.nothingOn(glossary[concept].term)))
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
