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

    /// - Parameter written: the question as it was typed; shorthand, clipped words and typing
    ///   errors are read as the words that were meant.
    func question(_ written: String, caseText writtenCase: String?) -> Question {
        let text = spelledOut(written)
        let caseText = writtenCase.map(spelledOut)
        let reading = read(text)
        let facts = self.facts(text, reading, caseText: caseText)
        let proposition = self.proposition(reading, facts)
        let kind = self.kind(reading, proposition, facts, text)
        let codes = CodeReader.codes(in: text)
        return Question(
            text: text, caseText: caseText, kind: kind,
            asksForMeasure: FormReader.asksForMeasure(reading.words),
            asksForReasonAgainst: FormReader.asksForReasonAgainst(reading.words),
            needsExamination: FormReader.needsExamination(text),
            form: form(text, reading, proposition, kind), proposition: proposition, facts: facts,
            topics: topics(reading, proposition, facts, text: text, codes: codes),
            codes: CodeReader.codes(in: text, caseText),
            unknown: unknown(reading),
            namedSources: NamedSources.names(in: [text, caseText ?? ""].joined(separator: "\n")))
    }

    private func unknown(_ reading: Reading) -> [String] {
        let reader = UnknownWords(vocabulary: vocabulary, analyzer: analyzer)
        var words = reader.words(in: reading.tokens, mentions: reading.mentions)
        for word in reader.words(told: reading.toldTokens, mentions: reading.told) {
            words.appendNew(word)
        }
        return words
    }

    /// The kind by its words; where they name none, by what is stated: an antibiotic without an
    /// infection prevents one, and a drug beside a body weight asks for its dose.
    private func kind(
        _ reading: Reading, _ proposition: Proposition, _ facts: PatientFacts, _ text: String
    ) -> QuestionKind {
        if ProphylaxisReading(glossary: glossary).prevents(proposition, facts, reading.words) {
            return .prevention
        }
        let isTelegram = reading.words.allSatisfy {
            !Wording.openers.contains($0) && !Wording.auxiliaries.contains($0)
        }
        let namesDrug = proposition.interventions.contains(where: isDrug)
        let isWeighed = QuantityReader.quantities(in: text).contains { $0.unit?.name == "kg" }
        if reading.kind == .therapy, isTelegram, namesDrug, isWeighed { return .dosing }
        // "What does the label give for a creatinine clearance of 40?"
        if reading.kind == .definition, namesDrug, !facts.measurements.isEmpty { return .dosing }
        return reading.kind
    }

    private func spelledOut(_ text: String) -> String {
        glossary.spelledOut(text, isKnownWord: vocabulary.knows(token:))
    }

    /// What the sentences that ask hold, and what they point back to.
    private struct Reading {
        var part: AskingPart
        var tokens: [Token]
        /// Words of the sentences that ask.
        var words: [String]
        /// The same behind those of the sentence that leads up to them, where they name nothing
        /// that could be done.
        var wordsInContext: [String]
        var mentions: [Mention]
        var told: [Mention]
        var toldTokens: [Token]
        var placed: [PropositionReader.Placed]

        /// The words that tell the form: "lower" of "lower back" is no verb. Those of an elliptic
        /// question ("is it?") stand before those of the sentence that it points back to.
        var formWords: [String] {
            let named = mentions + told
            let own = tokens.filter { token in
                !named.contains { $0.span.contains(token.span) && $0.surface.contains(" ") }
            }.map(\.text)
            let before = wordsInContext.dropLast(words.count)
            return FormReader.plain(own) + (words.count <= 3 ? Array(before) : [])
        }

        /// Whether the interventions are asked about together: "A + B", "both A and B".
        var joinsInterventions = false

        /// An elliptic question ("should she?") is of the kind of the sentence before it.
        var kind: QuestionKind {
            let own = KindClassifier.kind(of: words)
            return own == .therapy ? KindClassifier.kind(of: wordsInContext) : own
        }
    }

    private func read(_ text: String) -> Reading {
        let part = AskingPart(of: text, splitter: splitter, tokenizer: tokenizer)
        let all = tokenizer.tokens(in: text)
        let tokens = all.filter { part.asks($0.span) }
        let mentions = mentions(in: text)
        let asked = mentions.filter { part.asks($0.span) }
        let told = mentions.filter { !part.asks($0.span) }
        let placed = placed(asked, tokens, text)
        let story = StoryReader(
            tokens: all, sentences: part.telling, told: self.placed(told, all, text))
        let isElliptic = !placed.contains { $0.part == .intervention }
        let leadIn = isElliptic ? part.leadIn : nil
        let words = FormReader.plain(tokens.map(\.text))
        let before = FormReader.plain(
            all.filter { leadIn?.contains($0.span) ?? false }.map(\.text))
        let isJoined =
            words.contains("both") || words.contains("together")
            || Self.joins(placed.filter { $0.part == .intervention }, in: text)
        return Reading(
            part: part, tokens: tokens, words: words, wordsInContext: before + words,
            mentions: asked, told: told, toldTokens: all.filter { !part.asks($0.span) },
            placed: screened(placed + borrowed(from: story, lackedBy: placed, words)),
            joinsInterventions: isJoined)
    }

    private static func joins(_ placed: [PropositionReader.Placed], in text: String) -> Bool {
        zip(placed, placed.dropFirst()).contains { one, other in
            let from = one.mention.span.end
            guard from <= other.mention.span.start else { return false }
            let gap = text.slice(ByteRange(from, other.mention.span.start))
            return gap?.filter { !$0.isWhitespace } == "+"
        }
    }

    /// Screening for a disease is about the disease: "lung cancer screening" and "screen for lung
    /// cancer" ask the same.
    private func screened(
        _ placed: [PropositionReader.Placed]
    ) -> [PropositionReader.Placed] {
        placed.flatMap { item -> [PropositionReader.Placed] in
            guard item.part == .intervention,
                let disease = glossary.screenedCondition(of: item.mention.concept),
                glossary.type(of: disease) == .condition
            else { return [item] }
            var condition = item
            condition.mention.concept = disease
            condition.part = .condition
            return [item, condition]
        }
    }

    private func placed(
        _ mentions: [Mention], _ tokens: [Token], _ text: String
    ) -> [PropositionReader.Placed] {
        let allergies = AllergyWords(tokens: tokens, glossary: glossary)
        return PropositionReader(glossary: glossary).placed(
            mentions.filter { isTopic($0) && !allergies.names($0, in: mentions) }, tokens: tokens,
            text: text)
    }

    /// What the asking sentences leave out stands in the story.
    private func borrowed(
        from story: StoryReader, lackedBy placed: [PropositionReader.Placed], _ words: [String]
    ) -> [PropositionReader.Placed] {
        var borrowed: [PropositionReader.Placed] = []
        if !placed.contains(where: { $0.part == .intervention }), !FormReader.asksForChoice(words) {
            borrowed += story.intervention.map { [$0] } ?? []
        }
        let main = MainCondition(glossary: glossary, vocabulary: vocabulary)
        let asked = placed.filter { $0.part == .condition }
        if asked.isEmpty {
            borrowed += story.conditions
        } else if !asked.contains(where: { main.isSpecific($0.mention.concept) }) {
            borrowed += story.conditions.filter { main.isSpecific($0.mention.concept) }
        }
        return borrowed
    }

    /// The concepts that a text names; of a name that several share, the one that the index speaks
    /// of together with the others.
    private func mentions(in text: String) -> [Mention] {
        FindingComposer(
            glossary: glossary, text: text, tokens: tokenizer.tokens(in: text),
            sentences: splitter.sentences(in: text),
            quantities: QuantityReader.quantities(in: text)
        ).composed(decided(glossary.mentions(in: text)))
    }

    private func decided(_ mentions: [Mention]) -> [Mention] {
        let sure = mentions.filter(\.alternatives.isEmpty).map(\.concept)
        guard !sure.isEmpty, sure.count < mentions.count else { return mentions }
        return mentions.map { mention in
            guard !mention.alternatives.isEmpty else { return mention }
            let meanings = ([mention.concept] + mention.alternatives)
                .map { (concept: $0, closeness: closeness(of: $0, to: sure)) }
            guard let best = meanings.max(by: { $0.closeness < $1.closeness }),
                best.closeness > meanings[0].closeness
            else { return mention }
            var decided = mention
            decided.concept = best.concept
            decided.alternatives = meanings.map(\.concept).filter { $0 != best.concept }
            return decided
        }
    }

    private func closeness(of concept: ConceptID, to others: [ConceptID]) -> Double {
        others.reduce(0) {
            $0 + vocabulary.closeness(glossary.term(of: concept), glossary.term(of: $1))
        }
    }

    /// Words such as "treatment" may be concepts; in a question they name no topic.
    private func isTopic(_ mention: Mention) -> Bool {
        !Wording.generic.contains(glossary.term(of: mention.concept))
    }

    private func facts(_ text: String, _ reading: Reading, caseText: String?) -> PatientFacts {
        let reader = FactReader(glossary: glossary)
        let asked = reader.facts(
            in: text, mentions: reading.mentions + reading.told, drugsAreTaken: false)
        guard let caseText else { return asked }
        let told = reader.facts(in: caseText, mentions: mentions(in: caseText), drugsAreTaken: true)
        return asked.completed(by: told)
    }

    /// A question without a condition of its own is about those of its story or case.
    private func proposition(_ reading: Reading, _ facts: PatientFacts) -> Proposition {
        var proposition = Proposition()
        var conditions: [ConceptID] = []
        for placed in reading.placed {
            let concept = placed.mention.concept
            switch placed.part {
            case .intervention: proposition.interventions.appendNew(concept)
            case .comparator: proposition.comparators.appendNew(concept)
            case .condition: conditions.appendNew(concept)
            case .other: break
            }
        }
        if conditions.isEmpty {
            conditions = facts.conditions.map(\.value).filter { !isAbsence($0) }
        }
        let main = MainCondition(glossary: glossary, vocabulary: vocabulary)
            .choice(of: conditions, for: proposition.interventions)
        proposition.conditions = (main.map { [$0] } ?? []) + conditions.filter { $0 != main }
        proposition.action = FormReader.action(of: reading.wordsInContext, kind: reading.kind)
        if proposition.action == .use, proposition.interventions.count > 1,
            reading.joinsInterventions
        {
            proposition.action = .combine
        }
        return proposition
    }

    /// "no cough" is a sign that counts in scores, not what a question is about.
    private func isAbsence(_ concept: ConceptID) -> Bool {
        glossary.type(of: concept) == .symptom && glossary.term(of: concept).hasPrefix("no ")
    }

    private func topics(
        _ reading: Reading, _ proposition: Proposition, _ facts: PatientFacts, text: String,
        codes: [String]
    ) -> [QuestionTopic] {
        let weigher = TopicWeigher(glossary: glossary, vocabulary: vocabulary, analyzer: analyzer)
        var placed = reading.placed
        if !placed.contains(where: { $0.part == .condition }) {
            placed += facts.conditions.filter { !isAbsence($0.value) }.map {
                PropositionReader.Placed(
                    mention: Mention(
                        concept: $0.value, span: ByteRange(0, 0), surface: $0.words),
                    part: .condition)
            }
        }
        return weigher.topics(
            placed, main: proposition.conditions.first, text: text, asking: reading.part.asking,
            covered: reading.mentions.map(\.span)
                + QuantityReader.quantities(in: text).map(\.span),
            names: names(reading), codes: codes)
    }

    /// A drug in front of an unknown word does not make that word known.
    private func names(_ reading: Reading) -> NamingPlace {
        NamingPlace(
            tokens: reading.tokens,
            known: reading.mentions.filter { !isDrug($0.concept) }.map(\.span),
            interventions: reading.placed.filter { $0.part == .intervention }.map(\.mention.span))
    }

    private func isDrug(_ concept: ConceptID) -> Bool {
        glossary.type(of: concept).isDrug
    }

    private func form(
        _ text: String, _ reading: Reading, _ proposition: Proposition, _ kind: QuestionKind
    ) -> Question.Form {
        FormReader.form(
            of: reading.formWords, kind: kind,
            namesIntervention: !proposition.interventions.isEmpty,
            isAsked: text.contains("?"))
    }
}

extension Array where Element: Equatable {
    /// Appends what is not yet there; for short lists whose order matters.
    mutating func appendNew(_ element: Element) {
        if !contains(element) { append(element) }
    }
}
