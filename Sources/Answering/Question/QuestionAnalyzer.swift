import Analysis
import Corpus
import Terminology

/// Turns text and case into a ``Question``.
struct QuestionAnalyzer: Sendable {
    let glossary: Glossary
    let vocabulary: Vocabulary
    let analyzer: Analyzer
    private let tokenizer = Tokenizer()
    private let splitter = SentenceSplitter()

    init(glossary: Glossary, vocabulary: Vocabulary, analyzer: Analyzer) {
        self.glossary = glossary
        self.vocabulary = vocabulary
        self.analyzer = analyzer
    }

    func question(_ text: String, caseText: String?) -> Question {
        let reading = read(text)
        let facts = self.facts(text, reading, caseText: caseText)
        let kind = KindClassifier.kind(of: reading.words)
        var proposition = self.proposition(reading)
        complete(&proposition, from: facts)
        proposition.action = FormReader.action(of: reading.words, kind: kind)
        let topics = TopicWeigher(glossary: glossary, vocabulary: vocabulary, analyzer: analyzer)
            .topics(
                reading.placed, text: text, asking: reading.part.asking, facts: facts,
                codes: CodeReader.codes(in: text))
        return Question(
            text: text, caseText: caseText, kind: kind,
            asksForMeasure: FormReader.asksForMeasure(reading.words),
            asksForReasonAgainst: FormReader.asksForReasonAgainst(reading.words),
            needsExamination: FormReader.needsExamination(text),
            form: form(text, reading, proposition, kind), proposition: proposition, facts: facts,
            topics: topics, codes: CodeReader.codes(in: text, caseText),
            unknown: UnknownWords(vocabulary: vocabulary, analyzer: analyzer)
                .words(in: reading.tokens, mentions: reading.mentions),
            namedSources: NamedSources.names(in: [text, caseText ?? ""].joined(separator: "\n")))
    }

    /// What the sentences that ask hold.
    private struct Reading {
        var part: AskingPart
        var tokens: [Token]
        var words: [String]
        var mentions: [Mention]
        var told: [Mention]
        var placed: [PropositionReader.Placed]
    }

    private func read(_ text: String) -> Reading {
        let part = AskingPart(of: text, splitter: splitter, tokenizer: tokenizer)
        let tokens = tokenizer.tokens(in: text).filter { part.asks($0.span) }
        let all = mentions(in: text)
        let asked = all.filter { part.asks($0.span) }
        let allergies = AllergyWords(tokens: tokens, glossary: glossary)
        let placed = PropositionReader(glossary: glossary)
            .placed(asked.filter { isTopic($0) && !allergies.names($0, in: asked) }, tokens: tokens)
        let told = all.filter { !part.asks($0.span) }
        return Reading(
            part: part, tokens: tokens, words: tokens.map(\.text), mentions: asked, told: told,
            placed: placed + borrowed(from: told.filter { isTopic($0) }, lackedBy: placed))
    }

    /// "He stepped on a fork; his last tetanus shot was six years ago. Should he get another one?":
    /// what the asking sentence points back to stands in the story. The intervention named last and
    /// the conditions in their order stand in.
    private func borrowed(
        from told: [Mention], lackedBy placed: [PropositionReader.Placed]
    ) -> [PropositionReader.Placed] {
        let story = PropositionReader(glossary: glossary).placed(told, tokens: [])
        var borrowed: [PropositionReader.Placed] = []
        if !placed.contains(where: { $0.part == .intervention }) {
            borrowed += story.last { $0.part == .intervention }.map { [$0] } ?? []
        }
        if !placed.contains(where: { $0.part == .condition }) {
            borrowed += story.filter { $0.part == .condition }.prefix(3)
        }
        return borrowed
    }

    private func mentions(in text: String) -> [Mention] {
        glossary.mentions(in: text, isKnownWord: vocabulary.knows(token:))
    }

    /// Words such as "treatment" may be concepts; in a question they name no topic.
    private func isTopic(_ mention: Mention) -> Bool {
        !Wording.generic.contains(glossary[mention.concept].term)
    }

    private func facts(_ text: String, _ reading: Reading, caseText: String?) -> PatientFacts {
        let reader = FactReader(glossary: glossary)
        let asked = reader.facts(
            in: text, mentions: reading.mentions + reading.told, drugsAreTaken: false)
        guard let caseText else { return asked }
        let told = reader.facts(in: caseText, mentions: mentions(in: caseText), drugsAreTaken: true)
        return asked.completed(by: told)
    }

    private func proposition(_ reading: Reading) -> Proposition {
        var proposition = Proposition()
        for placed in reading.placed {
            let concept = placed.mention.concept
            switch placed.part {
            case .intervention: proposition.interventions.appendNew(concept)
            case .comparator: proposition.comparators.appendNew(concept)
            case .condition: proposition.conditions.appendNew(concept)
            case .other: break
            }
        }
        return proposition
    }

    /// A question without a condition of its own is about those of its story.
    private func complete(_ proposition: inout Proposition, from facts: PatientFacts) {
        guard proposition.conditions.isEmpty else { return }
        for condition in facts.conditions {
            proposition.conditions.appendNew(condition.value)
        }
    }

    private func form(
        _ text: String, _ reading: Reading, _ proposition: Proposition, _ kind: QuestionKind
    ) -> Question.Form {
        FormReader.form(
            of: reading.words, kind: kind, namesIntervention: !proposition.interventions.isEmpty,
            isAsked: text.contains("?"))
    }
}

extension Array where Element: Equatable {
    /// Appends what is not yet there; for short lists whose order matters.
    mutating func appendNew(_ element: Element) {
        if !contains(element) { append(element) }
    }
}
