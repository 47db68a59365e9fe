import Analysis
import Foundation
import Terminology

/// Puts what a follow-up names into the question before, each thing in the place of the one of
/// its kind.
struct FacetMerger {
    let glossary: Glossary
    let previous: Utterance
    let followUp: Utterance
    private var edit: TextEdit
    private var appended: [String] = []
    private(set) var replacements: [String] = []

    init(glossary: Glossary, previous: Utterance, followUp: Utterance) {
        self.glossary = glossary
        self.previous = previous
        self.followUp = followUp
        edit = TextEdit(previous.text)
    }

    /// The question before with the follow-up's facets; nil where one of them has no clear place.
    mutating func merged() -> String? {
        for mention in cores {
            guard replaceCore(mention) else { return nil }
        }
        if let circumstance { replaceCircumstance(circumstance) }
        guard !replacements.isEmpty || !appended.isEmpty else { return nil }
        return appended.reduce(edit.result) { TextEdit.appending($1, to: $0) }
    }

    // MARK: What stands in the place of something

    /// The follow-up's interventions, conditions and places that replace the former ones.
    var cores: [Mention] {
        let interventions = followUp.interventions
        let places = followUp.mentions.filter { glossary[$0.concept].type == .anatomy }
        return interventions + followUp.conditions.filter { !isCompanion($0) } + places
    }

    /// A condition beside the one that is treated: "with CKD", "in cirrhosis".
    private func isCompanion(_ mention: Mention) -> Bool {
        guard glossary[mention.concept].type != .drug else { return true }
        if followUp.placed.contains(where: {
            $0.mention == mention && isIntervention($0.mention)
        }) {
            return true
        }
        let before = followUp.word(before: mention.span.start)?.text ?? ""
        if before == "for" || before == "of" { return false }
        if FollowUpWording.accompanying.contains(before) { return true }
        let former = previousConditions.map(\.concept)
        let isKin = former.contains { glossary.areKin($0, mention.concept) }
        if isKin { return false }
        if before == "in" || followUp.words.contains("if") { return !former.isEmpty }
        return FollowUpWording.companions.contains {
            glossary.concept(named: $0).map {
                glossary.distance(from: mention.concept, to: $0) != nil
                    || mention.concept == $0
            } ?? false
        } && !former.isEmpty
    }

    private func isIntervention(_ mention: Mention) -> Bool {
        switch glossary[mention.concept].type {
        case .drug, .drugClass, .device, .procedure, .test, .behaviour: true
        default: false
        }
    }

    private var previousConditions: [Mention] {
        guard previous.conditions.isEmpty else { return previous.conditions }
        let stated = Set(previous.facts.conditions.map(\.value))
        return previous.mentions.filter { stated.contains($0.concept) }
    }

    private mutating func replaceCore(_ mention: Mention) -> Bool {
        let concept = glossary[mention.concept]
        if concept.type == .anatomy { return replacePlace(mention) }
        let isDone = isIntervention(mention)
        let former = isDone ? previous.interventions : previousConditions
        guard let old = target(of: mention, among: former) else {
            guard !isDone, let done = previous.interventions.first else { return false }
            if let verb = done.surface.range(of: " for ") {
                // "screened for lung cancer" is one name.
                edit.replace(
                    done.span, with: done.surface[..<verb.upperBound] + mention.surface)
                note(
                    "condition", mention.surface, String(done.surface[verb.upperBound...]))
                return true
            }
            appended.append("for " + mention.surface)
            return true
        }
        guard old.concept != mention.concept else {
            replacements.append("")
            return true
        }
        mendArticle(before: old, for: mention.surface)
        edit.replace(old.span, with: mention.surface)
        note(isDone ? "intervention" : "condition", mention.surface, old.surface)
        return true
    }

    /// "An MRI" becomes "a CT".
    private mutating func mendArticle(before old: Mention, for name: String) {
        guard let article = previous.word(before: old.span.start), let first = name.first,
            article.text == "a" || article.text == "an"
        else { return }
        let isSpelled = name.dropFirst().first?.isUppercase ?? false
        let vowels = isSpelled ? "AEFHILMNORSX" : "aeioAEIO"
        edit.replace(article.span, with: vowels.contains(first) ? "an" : "a")
    }

    /// Of several things the one of the same kind; nil in doubt.
    private func target(of mention: Mention, among former: [Mention]) -> Mention? {
        if former.count <= 1 { return former.first }
        let kin = former.filter { glossary.areKin($0.concept, mention.concept) }
        return kin.count == 1 ? kin[0] : (isIntervention(mention) ? nil : former[0])
    }

    /// "What about lumbar?" after a question on cervical fusion asks about lumbar fusion.
    private mutating func replacePlace(_ mention: Mention) -> Bool {
        let places = previous.mentions.filter { glossary[$0.concept].type == .anatomy }
        if let old = places.first {
            edit.replace(old.span, with: mention.surface)
            note("anatomy", mention.surface, old.surface)
            return true
        }
        for old in previous.mentions {
            if let surface = counterpart(of: old, at: mention) {
                edit.replace(old.span, with: surface)
                note(isIntervention(old) ? "intervention" : "condition", surface, old.surface)
            }
        }
        if replacements.isEmpty { appended.append("of the " + mention.surface) }
        return true
    }

    /// The concept's name with its place replaced, where the glossary knows one of the kind.
    private func counterpart(of old: Mention, at place: Mention) -> String? {
        let words = old.surface.split(separator: " ")
        guard words.count > 1 else { return nil }
        for index in words.indices {
            guard let there = glossary.concept(named: String(words[index])),
                glossary[there].type == .anatomy
            else { continue }
            var other = words
            other[index] = Substring(place.surface)
            let name = other.joined(separator: " ")
            if let known = glossary.concept(named: name), known != old.concept { return name }
        }
        return nil
    }

    private mutating func note(_ facet: String, _ new: String, _ old: String) {
        replacements.append("\(facet): \(new) replaces \(old)")
    }
}

// MARK: - Circumstances

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
                && ([.outcome, .body, .policy].contains(glossary[$0.concept].type)
                    || glossary[$0.concept].type == .quantity
                        && followUp.facts.measurements.isEmpty)
        }
    }

    private func isPopulation(_ span: ByteRange) -> Bool {
        followUp.mentions.contains {
            $0.span == span && glossary[$0.concept].type == .population
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
    private mutating func replaceCircumstance(_ phrase: String) {
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
        return glossary[mention.concept].type == .population
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
