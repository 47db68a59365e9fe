import Analysis
import Terminology

/// Sorts the concepts of a text into what is done, against what, and for what.
struct PropositionReader {
    let glossary: Glossary

    /// A concept with its place in the sentence.
    struct Placed {
        var mention: Mention
        var part: QuestionTopic.Part
        /// Whether the words before it make it the occasion: "… during spinal fusion".
        var isOccasion = false
    }

    /// Words before a procedure or drug that make it the occasion, not the question:
    /// "… during spinal fusion", "… after stenting".
    private static let occasions: Set<String> = [
        "in", "for", "during", "after", "before", "undergoing", "following", "to", "with",
        "despite", "having", "had", "on", "taking", "until", "underwent", "at", "receiving",
        "takes", "follow", "follows", "around", "beside", "besides", "alongside", "since", "while",
        "take", "took",
    ]
    private static let asked: Set<String> = [
        "does", "do", "can", "should", "may", "could", "would", "must", "to", "both",
    ]
    private static let versus: Set<String> = ["or", "vs", "versus", "than", "over"]
    private static let instead: Set<String> = [
        "instead", "rather", "noninferior", "superior", "inferior", "equivalent", "compared",
        "versus",
    ]
    private static let results: Set<String> = ["negative", "positive", "normal", "abnormal"]
    private static let articles: Set<String> = [
        "a", "an", "the", "their", "his", "her", "my", "your", "our",
    ]

    /// - Parameters:
    ///   - mentions: by place.
    ///   - tokens: those of the text in which they stand.
    ///   - text: the same text.
    func placed(_ mentions: [Mention], tokens: [Token], text: String) -> [Placed] {
        let negation = NegationScope(tokens: tokens, text: text)
        var placed = mentions.map { mention in
            let part = part(of: mention)
            let isDenied = part == .condition && negation.negates(mention.span)
            return Placed(mention: mention, part: isDenied ? .other : part)
        }
        settleClasses(&placed)
        settleComparators(&placed, tokens)
        settlePurposes(&placed, tokens)
        settleOccasions(&placed, tokens)
        return placed
    }

    private func part(of mention: Mention) -> QuestionTopic.Part {
        let concept = glossary[mention.concept]
        switch concept.type {
        case .drug, .drugClass, .device, .procedure, .test, .behaviour:
            return .intervention
        case .condition, .symptom, .organism:
            let isSign = concept.type == .symptom && concept.term.hasPrefix("no ")
            return isSign || AllergyConcepts.isAllergy(concept, in: glossary) ? .other : .condition
        default:
            return .other
        }
    }

    /// "Enalapril, an ACE inhibitor": the class of a drug that is named beside it adds nothing.
    private func settleClasses(_ placed: inout [Placed]) {
        let named = placed.filter { $0.part == .intervention }.map(\.mention.concept)
        for index in placed.indices where placed[index].part == .intervention {
            let own = placed[index].mention.concept
            if named.contains(where: { $0 != own && glossary.isA($0, own) }) {
                placed[index].part = .other
            }
        }
    }

    /// Interventions behind a word such as "during" are the occasion, as long as another one is
    /// left to be judged.
    private func settleOccasions(_ placed: inout [Placed], _ tokens: [Token]) {
        let interventions = placed.indices.filter { placed[$0].part == .intervention }
        let parts = placed.filter { $0.part == .other }.map(\.mention.span)
        let occasions = interventions.filter { isOccasion(placed[$0].mention, tokens, parts) }
        for index in occasions { placed[index].isOccasion = true }
        guard interventions.count > 1 else { return }
        guard occasions.count < interventions.count else {
            for index in occasions.dropFirst() { placed[index].part = occasionPart(placed[index]) }
            return
        }
        for index in occasions { placed[index].part = occasionPart(placed[index]) }
    }

    /// "Stop smoking with varenicline": the drug is the means, the procedure what it is for.
    private func settlePurposes(_ placed: inout [Placed], _ tokens: [Token]) {
        let interventions = placed.indices.filter { placed[$0].part == .intervention }
        for (purpose, means) in zip(interventions, interventions.dropFirst()) {
            let from = placed[purpose].mention.span.end
            let to = placed[means].mention.span.start
            let between = tokens.filter { from <= $0.span.start && $0.span.end <= to }.map(\.text)
            guard between == ["with"], isDrug(placed[means]),
                glossary.type(of: placed[purpose].mention.concept) == .procedure
            else {
                continue
            }
            placed[purpose].part = occasionPart(placed[purpose])
        }
    }

    private func isDrug(_ placed: Placed) -> Bool {
        glossary.type(of: placed.mention.concept).isDrug
    }

    /// A procedure is what the question is about; a drug that is taken is a fact of the patient.
    private func occasionPart(_ placed: Placed) -> QuestionTopic.Part {
        isDrug(placed) ? .other : .condition
    }

    private func isOccasion(
        _ mention: Mention, _ tokens: [Token], _ parts: [ByteRange]
    ) -> Bool {
        // "for an L5-S1 fusion", "after a negative test": place and result stand between.
        let before = tokens.filter { token in
            token.span.end <= mention.span.start && !Self.results.contains(token.text)
                && token.kind != .code && !parts.contains { $0.overlaps(token.span) }
        }.suffix(3).map(\.text)
        guard let last = before.last else { return false }
        let previous = before.dropLast().last ?? ""
        if last == "with" {
            return ![
                "treat", "treated", "treating", "manage", "start", "treatment", "therapy",
                "screening", "screened", "imaging", "prophylaxis",
            ].contains(previous)
        }
        if Self.occasions.contains(last) {
            // "Does taking gabapentin prevent …": what is taken is what the question judges.
            return !["taking", "take"].contains(last) || Self.asked.isDisjoint(with: before)
        }
        return Self.articles.contains(last)
            && Self.occasions.contains(previous) && previous != "with"
    }

    /// "X or Y", "X versus Y", "X instead of Y": the second is the comparator.
    private func settleComparators(_ placed: inout [Placed], _ tokens: [Token]) {
        let interventions = placed.indices.filter { placed[$0].part == .intervention }
        for (previous, index) in zip(interventions, interventions.dropFirst()) {
            let from = placed[previous].mention.span.end
            let to = placed[index].mention.span.start
            let between = tokens.filter { from <= $0.span.start && $0.span.end <= to }.map(\.text)
            if between == ["with", "or", "without"] {
                placed[previous].part = occasionPart(placed[previous])
                continue
            }
            let before = words(before: placed[index].mention, tokens, count: 3)
            if between.count <= 4 && !Self.versus.isDisjoint(with: between)
                || !Self.instead.isDisjoint(with: before)
            {
                placed[index].part = .comparator
            }
        }
    }

    private func words(before mention: Mention, _ tokens: [Token], count: Int) -> [String] {
        tokens.filter { $0.span.end <= mention.span.start }.suffix(count).map(\.text)
    }
}
