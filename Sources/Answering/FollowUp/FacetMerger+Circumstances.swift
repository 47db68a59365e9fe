import Analysis
import Foundation
import Terminology

extension FacetMerger {
    /// The words of the follow-up that state a circumstance: "in children", "if eGFR is 25".
    var circumstance: String? {
        let core = cores.map(\.span)
        let stated =
            followUp.mentions.map(\.span).filter { !core.contains($0) && !isGeneric($0) }
            + quantities(of: followUp).map(\.span)
        guard let first = stated.min(), let text = followUp.text.slice(first) else { return nil }
        let opener = preposition(before: first.start)
        let start = opener?.span.start ?? first.start
        let end = core.map(\.start).filter { $0 > first.end }.min() ?? askingWord(after: first.end)
        let words = followUp.text.slice(ByteRange(start, end)).map(String.init) ?? String(text)
        let phrase = TextEdit.stem(words)
        if opener != nil { return phrase }
        if phrase.lowercased().hasPrefix("allergic") { return "if " + phrase }
        return (isPopulation(first) ? "in " : "with ") + phrase
    }

    private func isGeneric(_ span: ByteRange) -> Bool {
        followUp.mentions.contains {
            $0.span == span
                && ([.outcome, .body, .policy].contains(glossary.type(of: $0.concept))
                    || glossary.type(of: $0.concept) == .quantity
                        && followUp.facts.measurements.isEmpty)
        }
    }

    private func isPopulation(_ span: ByteRange) -> Bool {
        followUp.mentions.contains {
            $0.span == span && glossary.type(of: $0.concept) == .population
        } || quantities(of: followUp).contains { $0.span == span && $0.role == .age }
    }

    private func quantities(of utterance: Utterance) -> [Quantity] {
        QuantityReader.quantities(in: utterance.text).filter {
            $0.role == .age || ($0.unit != nil && $0.role == .measure)
        }
    }

    /// The word that governs what begins at an offset, at most five words back.
    private func preposition(before offset: Int) -> Token? {
        let before = followUp.tokens.filter { $0.span.end <= offset }.suffix(5)
        if let condition = before.first(where: { ["if", "when", "while"].contains($0.text) }) {
            return condition
        }
        return before.last { FollowUpWording.prepositions.contains($0.text) }
    }

    private func askingWord(after offset: Int) -> Int {
        followUp.tokens.first {
            $0.span.start >= offset && Wording.openers.contains($0.text) && $0.text != "who"
        }?.span.start ?? followUp.text.utf8.count
    }

    /// Adds the circumstance, and takes away what it contradicts.
    mutating func replaceCircumstance(_ phrase: String) {
        var place: ByteRange?
        for old in contradicted() {
            let span = governed(old)
            let isTold = !previous.part.asks(old)
            let surface = previous.text.slice(old).map(String.init) ?? ""
            replacements.append("\(facet(of: old)): \(bare(phrase)) replaces \(surface)")
            let isGoverned = span.start < old.start && !isTold
            let words = isGoverned ? phrase : attributive(bare(phrase))
            edit.replace(isGoverned ? span : old, with: place == nil ? words : "")
            place = place ?? span
        }
        if place == nil { appended.append(phrase) }
    }

    /// "45 years old" as it stands before a noun.
    private func attributive(_ words: String) -> String {
        words.hasSuffix(" years old")
            ? words.dropLast(" years old".count) + "-year-old" : words
    }

    private func bare(_ phrase: String) -> String {
        var words = phrase.split(separator: " ")
        let dropped = FollowUpWording.prepositions.union([
            "a", "an", "she", "he", "is", "was", "they", "are",
        ])
        while words.count > 1, let first = words.first, dropped.contains(first.lowercased()) {
            words.removeFirst()
        }
        return words.joined(separator: " ")
    }

    private func facet(of span: ByteRange) -> String {
        let words = previous.text.slice(span).map(String.init)
        if quantities(of: previous).contains(where: { $0.span == span && $0.role == .age }) {
            return "age"
        }
        return previous.facts.measurements.contains { $0.words == words }
            ? "measurement" : "population"
    }

    /// Places in the question before whose facet the follow-up states anew.
    private func contradicted() -> [ByteRange] {
        var spans: [ByteRange] = []
        let states = followUp.mentions.filter { isReplaceable($0, in: followUp) }
        if !states.isEmpty || followUp.facts.age != nil {
            spans += previous.mentions.filter { isReplaceable($0, in: previous) }.map(\.span)
        }
        if followUp.facts.age != nil {
            spans += quantities(of: previous).filter { $0.role == .age }.map(\.span)
        }
        let measured = Set(followUp.facts.measurements.map(\.quantity))
        for old in previous.facts.measurements where measured.contains(old.quantity) {
            if let range = previous.text.range(of: old.words) {
                let start = previous.text.utf8.distance(
                    from: previous.text.startIndex, to: range.lowerBound)
                spans.append(ByteRange(start, start + old.words.utf8.count))
            }
        }
        return Array(Set(spans)).sorted()
    }

    /// Age groups, sexes and pregnancy states stand in each other's place.
    private func isReplaceable(_ mention: Mention, in utterance: Utterance) -> Bool {
        let term = glossary.term(of: mention.concept)
        return glossary.type(of: mention.concept) == .population
            && (AgeRange.group(named: term) != nil
                || ["pregnan", "lactation", "postpartum", "woman", "man"].contains {
                    term.contains($0)
                })
    }

    /// A span with the preposition and article before it and the noun behind it.
    private func governed(_ span: ByteRange) -> ByteRange {
        var start = span.start
        var end = span.end
        if let next = previous.tokens.first(where: { $0.span.start >= span.end }),
            [
                "patient", "patients", "woman", "women", "man", "men", "boy", "girl", "child",
                "people",
            ]
            .contains(next.text)
        {
            end = next.span.end
        }
        for token in previous.tokens.filter({ $0.span.end <= span.start }).suffix(3).reversed() {
            if ["a", "an", "the", "she", "he", "is", "patient", "patients"].contains(token.text) {
                continue
            }
            if FollowUpWording.prepositions.contains(token.text) { start = token.span.start }
            break
        }
        return ByteRange(start, end)
    }
}
