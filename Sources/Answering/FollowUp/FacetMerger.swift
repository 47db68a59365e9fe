import Analysis
import Foundation
import Terminology

/// Puts what a follow-up names into the question before, each thing in the place of the one of
/// its kind.
struct FacetMerger {
    let glossary: Glossary
    let previous: Utterance
    let followUp: Utterance
    var edit: TextEdit
    var appended: [String] = []
    var replacements: [String] = []

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
        let places = followUp.mentions.filter { glossary.type(of: $0.concept) == .anatomy }
        return interventions + followUp.conditions.filter { !isCompanion($0) } + places
    }

    /// A condition beside the one that is treated: "with CKD", "in cirrhosis".
    private func isCompanion(_ mention: Mention) -> Bool {
        guard glossary.type(of: mention.concept) != .drug else { return true }
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
        glossary.type(of: mention.concept).isIntervention
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
        let places = previous.mentions.filter { glossary.type(of: $0.concept) == .anatomy }
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
                glossary.type(of: there) == .anatomy
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
