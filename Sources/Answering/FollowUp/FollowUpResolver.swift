import Analysis
import Terminology

/// Turns a follow-up question into one that stands alone.
///
/// Carrying too much over is worse than carrying nothing: where it is not clear what a question
/// leans on, it is left as it is.
struct FollowUpResolver: Sendable {
    let glossary: Glossary
    private let reader: UtteranceReader

    /// - Parameter isKnownWord: whether a word that the glossary lacks is none with a typing error.
    init(
        glossary: Glossary, isKnownWord: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
        self.glossary = glossary
        reader = UtteranceReader(glossary: glossary, isKnownWord: isKnownWord)
    }

    struct Resolved: Equatable, Sendable {
        var question: String
        var caseText: String?
        /// What was taken over and what was replaced: "intervention: amoxicillin", "population:
        /// children replaces adults".
        var carriedOver: [String] = []
    }

    /// Without an exchange to continue, question and case come back as they are.
    func resolve(_ question: String, case caseText: String?, session: Session?) -> Resolved {
        guard let turn = session?.turns.last else {
            return Resolved(question: question, caseText: caseText)
        }
        let alone = onNewTopic(question, case: caseText, after: turn)
        let background = caseText ?? turn.case
        let opening = FollowUpOpening(question, reader: reader)
        let previous = reader.utterance(turn.readAs)
        let dialogue = Dialogue(
            glossary: glossary, reader: reader, previous: previous,
            followUp: followUp(opening.rest, after: previous), opening: opening)
        guard let reading = dialogue.reading() else {
            guard opening.isCorrection, !opening.rest.isEmpty else { return alone }
            return onNewTopic(
                TextEdit.capitalized(opening.rest), case: caseText, after: turn)
        }
        var resolved = Resolved(
            question: TextEdit.capitalized(reading.question), caseText: background,
            carriedOver: reading.carriedOver)
        if let fact = reading.fact {
            let editor = CaseEditor(glossary: glossary, reader: reader)
            let edited = editor.adding(fact, to: background)
            resolved.caseText = edited.text
            resolved.carriedOver += edited.notes
        }
        return resolved
    }

    /// Of the case only what was given as such; facts that follow-ups added stay with their topic.
    private func onNewTopic(
        _ question: String, case caseText: String?, after turn: Session.Turn
    ) -> Resolved {
        let kept = caseText ?? turn.givenCase
        guard let former = turn.case, former != kept else {
            return Resolved(question: question, caseText: kept)
        }
        return Resolved(
            question: question, caseText: kept, carriedOver: ["not the case: \(former)"])
    }

    /// The follow-up, with "the antibiotic" put as "it" where the question before names one.
    private func followUp(_ text: String, after previous: Utterance) -> Utterance {
        let context = previous.mentions.map(\.concept)
        let read = reader.utterance(text, context: context)
        var edit = TextEdit(text)
        for mention in read.interventions {
            guard let article = read.word(before: mention.span.start),
                ["the", "this", "that"].contains(article.text),
                previous.interventions.contains(where: {
                    glossary.distance(from: $0.concept, to: mention.concept) != nil
                        && $0.concept != mention.concept
                })
            else { continue }
            edit.replace(ByteRange(article.span.start, mention.span.end), with: "it")
        }
        let pointed = edit.result
        return pointed == text ? read : reader.utterance(pointed, context: context)
    }
}
