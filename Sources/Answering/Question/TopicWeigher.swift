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

    /// - Parameters:
    ///   - placed: the concepts of the proposition and those that qualify it.
    ///   - main: the condition that the question is about.
    ///   - covered: spans whose words concepts and facts stand for.
    ///   - names: where names stand among the words.
    func topics(
        _ placed: [PropositionReader.Placed], main: ConceptID?, text: String,
        asking: [ByteRange], covered: [ByteRange], names: NamingPlace, codes: [String]
    ) -> [QuestionTopic] {
        var topics: [QuestionTopic] = []
        for item in placed {
            let subject = QuestionTopic.Subject.concept(item.mention.concept)
            let weight = weight(item, main: main)
            guard weight > 0, !topics.contains(where: { $0.subject == subject }) else { continue }
            topics.append(
                QuestionTopic(
                    subject: subject, part: item.part, surface: item.mention.surface,
                    weight: weight, isOccasion: item.isOccasion))
        }
        topics += remainingWords(
            text, asking: asking, covered: covered, names: names, beside: topics)
        topics += codes.map {
            QuestionTopic(subject: .word($0.lowercased()), part: .other, surface: $0, weight: 0.3)
        }
        let total = topics.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return [] }
        for index in topics.indices { topics[index].weight /= total }
        return topics
    }

    /// One condition is what the question is about; others ("pain", a comorbidity) qualify it. Who
    /// the patient is, and what was measured, is judged as applicability and names no topic.
    private func weight(_ item: PropositionReader.Placed, main: ConceptID?) -> Double {
        switch item.part {
        case .intervention: return 1.5
        case .condition: return item.mention.concept == main ? 1.5 : 0.45
        case .comparator: return 1
        case .other:
            switch glossary.type(of: item.mention.concept) {
            case .outcome: return 0.6
            case .anatomy: return 0.5
            case .organism: return 1
            case .population: return 0
            case .setting: return 0.15
            case .quantity: return isAge(item.mention.concept) ? 0 : 0.3
            default: return 0.3
            }
        }
    }

    private func isAge(_ concept: ConceptID) -> Bool {
        ["age", "gestational age"].contains(glossary.term(of: concept))
    }

    /// Beside what concepts name, the words that no concept stands for weigh at most this share of
    /// it: what is told in more words is not about more.
    private static let mostForWords = (besideBoth: 0.35, besideOne: 0.7)

    private func remainingWords(
        _ text: String, asking: [ByteRange], covered: [ByteRange], names: NamingPlace,
        beside concepts: [QuestionTopic]
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
                    subject: .word(term.text), part: .other, surface: surface, weight: weight,
                    isName: names.holds(term.span)))
        }
        return lightened(topics, beside: concepts)
    }

    /// Words that the index has never seen keep their weight: what they name is not there.
    private func lightened(
        _ words: [QuestionTopic], beside concepts: [QuestionTopic]
    ) -> [QuestionTopic] {
        let parts = Set(concepts.map(\.part))
        let named = concepts.filter { $0.part != .other }.reduce(0) { $0 + $1.weight }
        let said = words.reduce(0) { $0 + $1.weight }
        guard named > 0, said > 0 else { return words }
        let most =
            parts.isSuperset(of: [.intervention, .condition])
            ? Self.mostForWords.besideBoth : Self.mostForWords.besideOne
        let share = min(1, most * named / said)
        return words.map { word in
            guard case .word(let stem) = word.subject, vocabulary.frequency(ofStem: stem) > 0
            else { return word }
            var lighter = word
            lighter.weight *= share
            return lighter
        }
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
}
