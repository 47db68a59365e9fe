import Analysis
import Terminology

/// Decides how much each concept and each remaining word of a question matters.
///
/// Interventions and conditions matter most, rare words more than common ones, words of the story
/// hardly: what the verbosity of a long question must not change.
struct TopicWeigher {
    let glossary: Glossary
    let vocabulary: Vocabulary
    let analyzer: Analyzer

    func topics(
        _ placed: [PropositionReader.Placed], text: String, asking: [ByteRange],
        facts: PatientFacts, codes: [String]
    ) -> [QuestionTopic] {
        var topics: [QuestionTopic] = []
        for item in placed {
            let subject = QuestionTopic.Subject.concept(item.mention.concept)
            guard !topics.contains(where: { $0.subject == subject }) else { continue }
            topics.append(
                QuestionTopic(
                    subject: subject, part: item.part, surface: item.mention.surface,
                    weight: weight(item)))
        }
        lightenFurtherConditions(&topics)
        topics += remainingWords(text, asking: asking, covered: placed.map(\.mention.span))
        topics += borrowed(from: facts, unless: topics)
        topics += codes.map {
            QuestionTopic(subject: .word($0.lowercased()), part: .other, surface: $0, weight: 0.3)
        }
        let total = topics.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return [] }
        for index in topics.indices { topics[index].weight /= total }
        return topics
    }

    /// One condition is what the question is about; others ("pain", a comorbidity) qualify it. A
    /// disease comes before a symptom, and what is named first before what follows.
    private func lightenFurtherConditions(_ topics: inout [QuestionTopic]) {
        let conditions = topics.indices.filter { topics[$0].part == .condition }
        let main = conditions.first { isDisease(topics[$0].subject) } ?? conditions.first
        for index in conditions where index != main { topics[index].weight *= 0.3 }
    }

    private func isDisease(_ subject: QuestionTopic.Subject) -> Bool {
        guard case .concept(let concept) = subject else { return false }
        return glossary.type(of: concept) == .condition
    }

    private func weight(_ item: PropositionReader.Placed) -> Double {
        switch item.part {
        case .intervention, .condition: return 1.5
        case .comparator: return 1
        case .other:
            switch glossary[item.mention.concept].type {
            case .outcome: return 0.6
            case .anatomy: return 0.5
            case .organism: return 1
            case .population, .setting: return 0.15
            default: return 0.3
            }
        }
    }

    private func remainingWords(
        _ text: String, asking: [ByteRange], covered: [ByteRange]
    ) -> [QuestionTopic] {
        var topics: [QuestionTopic] = []
        for term in analyzer.terms(in: text) {
            guard asking.contains(where: { $0.contains(term.span) }),
                !covered.contains(where: { $0.overlaps(term.span) }),
                let surface = text.slice(term.span).map(String.init), isTopic(surface),
                !topics.contains(where: { $0.subject == .word(term.text) })
            else { continue }
            let weight = 0.15 + 0.6 * vocabulary.rarity(ofStem: term.text)
            topics.append(
                QuestionTopic(
                    subject: .word(term.text), part: .other, surface: surface, weight: weight))
        }
        return topics
    }

    /// Numbers belong to facts, and words of grammar, of actions and of every question to none.
    private func isTopic(_ surface: String) -> Bool {
        let word = surface.lowercased()
        return word.utf8.count > 2 && word.contains { $0.isLetter }
            && !(word.first?.isNumber ?? true)
            && !Wording.generic.contains(word) && !Wording.auxiliaries.contains(word)
            && !Wording.openers.contains(word) && !Wording.actionWords.contains(word)
            && !Wording.factVerbs.contains(word)
    }

    /// The story's conditions stand in where the asking sentence has none.
    private func borrowed(from facts: PatientFacts, unless topics: [QuestionTopic])
        -> [QuestionTopic]
    {
        guard !topics.contains(where: { $0.part == .condition }) else { return [] }
        return facts.conditions.prefix(3).map {
            QuestionTopic(
                subject: .concept($0.value), part: .condition, surface: $0.words, weight: 0.8)
        }
    }
}
