/// Decides what a name that several concepts share means in its text.
struct MentionDisambiguator {
    let glossary: Glossary
    let text: String
    let forms: NameForms

    /// The mentions, each with the concept first that the rest of the text speaks for.
    func decided(_ mentions: [Mention]) -> [Mention] {
        guard mentions.contains(where: { !$0.alternatives.isEmpty }) else { return mentions }
        let sure = mentions.filter(\.alternatives.isEmpty).map(\.concept)
        let words = Set(forms.tokens(of: text).filter(\.isTelling).map(\.stem))
        return mentions.map { mention in
            guard !mention.alternatives.isEmpty else { return mention }
            let candidates = ([mention.concept] + mention.alternatives)
                .map { (id: $0, weight: weight(of: $0, sure: sure, words: words)) }
                .sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }
            var decided = mention
            decided.concept = candidates[0].id
            decided.alternatives = candidates.dropFirst().map(\.id)
            return decided
        }
    }

    /// How much speaks for a concept: sure mentions near it in the hierarchy, and words of its
    /// entry and of its broader and narrower concepts that stand in the text.
    private func weight(of id: ConceptID, sure: [ConceptID], words: Set<String>) -> Double {
        let relatives = [id] + glossary.ancestors(id) + glossary.narrower(id)
        let nearness = sure.map { kinship(id, $0) }.reduce(0, +)
        let described = Set(
            relatives.flatMap { descriptions(of: $0) }
                .flatMap { forms.tokens(of: $0) }.filter(\.isTelling).map(\.stem))
        return 2 * nearness + Double(described.intersection(words).count)
    }

    private func descriptions(of id: ConceptID) -> [String] {
        let concept = glossary[id]
        return concept.names + [concept.plain].compactMap { $0 }
    }

    /// 1 for the same concept, less with each step to the nearest concept above both.
    private func kinship(_ one: ConceptID, _ other: ConceptID) -> Double {
        let shared = ([one] + glossary.ancestors(one)).compactMap { above -> Int? in
            guard let up = glossary.distance(from: one, to: above),
                let down = glossary.distance(from: other, to: above)
            else { return nil }
            return up + down
        }
        return shared.min().map { 1 / Double(1 + $0) } ?? 0
    }
}

extension NameToken {
    /// A word that says something of the subject.
    fileprivate var isTelling: Bool { isWord && singular.utf8.count >= 4 }
}
