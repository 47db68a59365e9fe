import Analysis
import Terminology

/// Sorts the concepts of the asking sentences into what is done, against what, and for what.
struct PropositionReader {
    let glossary: Glossary

    /// A concept with its place in the sentence.
    struct Placed {
        var mention: Mention
        var part: QuestionTopic.Part
    }

    /// Words before a procedure or drug that make it the occasion, not the question:
    /// "… during spinal fusion", "… after stenting".
    private static let occasions: Set<String> = [
        "in", "for", "during", "after", "before", "undergoing", "following", "to", "with",
        "despite",
        "having", "had", "on", "taking", "until", "underwent", "at", "receiving", "takes",
    ]
    private static let versus: Set<String> = ["or", "vs", "versus", "than", "over"]

    func placed(_ mentions: [Mention], tokens: [Token]) -> [Placed] {
        var placed = mentions.map { Placed(mention: $0, part: part(of: $0)) }
        settleOccasions(&placed, tokens)
        settleComparators(&placed, tokens)
        return placed
    }

    private func part(of mention: Mention) -> QuestionTopic.Part {
        let concept = glossary[mention.concept]
        switch concept.type {
        case .drug, .drugClass, .device, .procedure, .test, .behaviour:
            return .intervention
        case .condition, .symptom, .organism:
            return AllergyConcepts.isAllergy(concept, in: glossary) ? .other : .condition
        default:
            return .other
        }
    }

    /// Interventions behind a word such as "during" are the occasion, as long as another one is
    /// left to be judged.
    private func settleOccasions(_ placed: inout [Placed], _ tokens: [Token]) {
        let interventions = placed.indices.filter { placed[$0].part == .intervention }
        guard interventions.count > 1 else { return }
        let occasions = interventions.filter { isOccasion(placed[$0].mention, tokens) }
        guard occasions.count < interventions.count else {
            for index in occasions.dropFirst() { placed[index].part = occasionPart(placed[index]) }
            return
        }
        for index in occasions { placed[index].part = occasionPart(placed[index]) }
    }

    /// A procedure is what the question is about; a drug that is taken is a fact of the patient.
    private func occasionPart(_ placed: Placed) -> QuestionTopic.Part {
        switch glossary[placed.mention.concept].type {
        case .drug, .drugClass: .other
        default: .condition
        }
    }

    private func isOccasion(_ mention: Mention, _ tokens: [Token]) -> Bool {
        let before = tokens.filter { $0.span.end <= mention.span.start }.suffix(3).map(\.text)
        guard let last = before.last else { return false }
        let previous = before.dropLast().last ?? ""
        if last == "with" {
            return ![
                "treat", "treated", "treating", "manage", "start", "treatment", "therapy",
                "screening", "screened", "imaging", "prophylaxis",
            ].contains(previous)
        }
        if Self.occasions.contains(last) { return true }
        return ["a", "an", "the", "their", "his", "her", "my"].contains(last)
            && Self.occasions.contains(previous) && previous != "with"
    }

    /// "X or Y", "X versus Y": the second is the comparator.
    private func settleComparators(_ placed: inout [Placed], _ tokens: [Token]) {
        let interventions = placed.indices.filter { placed[$0].part == .intervention }
        for (previous, index) in zip(interventions, interventions.dropFirst()) {
            let from = placed[previous].mention.span.end
            let to = placed[index].mention.span.start
            let between = tokens.filter { from <= $0.span.start && $0.span.end <= to }.map(\.text)
            if between.count <= 4, !Self.versus.isDisjoint(with: between) {
                placed[index].part = .comparator
            }
        }
    }
}
