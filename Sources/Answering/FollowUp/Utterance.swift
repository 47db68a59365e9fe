import Analysis
import Terminology

/// One turn's question as the resolver reads it: what is asked, and each thing it names.
struct Utterance {
    let text: String
    let part: AskingPart
    /// Of the sentences that ask.
    let tokens: [Token]
    let mentions: [Mention]
    let placed: [PropositionReader.Placed]
    let facts: PatientFacts
    let negation: NegationScope
    /// Spans of words for a group of people: "smokers", "pregnancy".
    let populations: [ByteRange]

    var words: [String] { tokens.map(\.text) }

    /// What is asked about: the intervention and what it is compared with.
    var interventions: [Mention] {
        placed.filter { $0.part == .intervention || $0.part == .comparator }.map(\.mention)
            .filter { !isBystander($0) }
    }

    /// The conditions that the asking sentences state, none that they deny.
    var conditions: [Mention] {
        placed.filter { $0.part == .condition && !negation.negates($0.mention.span) }.map(\.mention)
    }

    /// The sentences that tell, as they stand.
    var told: String {
        part.telling.compactMap { text.slice($0) }.joined(separator: " ")
    }

    /// The token directly before a byte offset, `steps` back.
    func word(before offset: Int, steps: Int = 1) -> Token? {
        tokens.filter { $0.span.end <= offset }.dropLast(steps - 1).last
    }

    func isPopulation(_ mention: Mention) -> Bool { populations.contains(mention.span) }

    /// A drug that the patient takes or reacts to is no intervention to be judged.
    func isBystander(_ mention: Mention) -> Bool {
        let before = tokens.filter { $0.span.end <= mention.span.start }.suffix(3).map(\.text)
        let after = tokens.first { $0.span.start >= mention.span.end }?.text
        let isTaken = [
            "on", "taking", "takes", "in", "during", "after", "before", "undergoing",
        ].contains(before.last ?? "")
        let reacts = !Set(before).isDisjoint(with: ["allergic", "allergy", "anaphylaxis"])
        return isTaken || reacts || after == "allergy" || after == "allergic"
    }
}

/// Reads utterances with one glossary.
struct UtteranceReader: Sendable {
    let glossary: Glossary
    /// Whether a word is none that a typing error made.
    let isKnownWord: @Sendable (String) -> Bool
    private let splitter = SentenceSplitter()
    private let tokenizer = Tokenizer()

    init(glossary: Glossary, isKnownWord: @escaping @Sendable (String) -> Bool) {
        self.glossary = glossary
        self.isKnownWord = isKnownWord
    }

    /// - Parameter context: what the exchange is about; it decides what an ambiguous name means.
    func utterance(_ text: String, context: [ConceptID] = []) -> Utterance {
        let part = AskingPart(of: text, splitter: splitter, tokenizer: tokenizer)
        let all = tokenizer.tokens(in: text)
        let tokens = all.filter { part.asks($0.span) }
        let mentions = glossary.mentions(in: text, isKnownWord: isKnownWord)
            .filter {
                glossary.type(of: $0.concept) == .population
                    || !Wording.generic.contains(glossary.term(of: $0.concept))
            }
            .map { decided($0, context: context) }
        let placed = PropositionReader(glossary: glossary)
            .placed(mentions.filter { part.asks($0.span) }, tokens: tokens, text: text)
        return Utterance(
            text: text, part: part, tokens: tokens, mentions: mentions, placed: placed,
            facts: FactReader(glossary: glossary)
                .facts(in: text, mentions: mentions, drugsAreTaken: false),
            negation: NegationScope(tokens: all, text: text),
            populations: mentions.filter { glossary.type(of: $0.concept) == .population }.map(
                \.span))
    }

    private func decided(_ mention: Mention, context: [ConceptID]) -> Mention {
        guard !mention.alternatives.isEmpty else { return mention }
        let candidates = [mention.concept] + mention.alternatives
        guard
            let fitting = candidates.first(where: { candidate in
                context.contains { glossary.areKin($0, candidate) }
            })
        else { return mention }
        var decided = mention
        decided.concept = fitting
        decided.alternatives = candidates.filter { $0 != fitting }
        return decided
    }

    func words(of text: String) -> [Token] { tokenizer.tokens(in: text) }
}

extension Glossary {
    /// Whether two concepts are of one kind, so that one may stand in the other's place.
    func areKin(_ one: ConceptID, _ other: ConceptID) -> Bool {
        if one == other || isA(one, other) || isA(other, one) { return true }
        return !Set(ancestors(one)).isDisjoint(with: ancestors(other))
    }
}
