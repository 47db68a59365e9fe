import Analysis
import Terminology

/// What a question is about, in its own words.
struct Subjects {
    let intervention: String?
    let isDrug: Bool
    /// "Corticosteroids", "statins": a class in the plural.
    let isPlural: Bool
    let condition: String?

    init(of question: Utterance, glossary: Glossary) {
        let mentions = question.interventions
        intervention =
            mentions.isEmpty
            ? nil : mentions.map { Self.noun($0, glossary) }.joined(separator: " or ")
        isDrug =
            mentions.first.map { glossary.type(of: $0.concept).isDrug } ?? true
        isPlural =
            mentions.first.map {
                glossary.type(of: $0.concept) == .drugClass && $0.surface.hasSuffix("s")
            } ?? false
        condition =
            question.conditions.first?.surface
            ?? question.facts.conditions.first.map { $0.words }
    }

    /// The words of the question, unless they are a verb's ("vaccinated").
    private static func noun(_ mention: Mention, _ glossary: Glossary) -> String {
        mention.surface.split(separator: " ").contains { $0.hasSuffix("ed") }
            ? glossary.term(of: mention.concept) : mention.surface
    }
}
