import Analysis

/// An effect as it is asked about: of what, against what, on what.
package struct AskedEffect: Sendable {
    package var intervention: String
    package var comparator: String
    package var outcome: String

    package init(intervention: String, comparator: String, outcome: String) {
        self.intervention = intervention
        self.comparator = comparator
        self.outcome = outcome
    }

    /// The effect as a question in words.
    package var text: String {
        "Effect of \(intervention) compared with \(comparator) on \(outcome)"
    }
}

/// What speaks for more, less or no difference of an outcome in the passages of a study.
struct EffectFeatures {
    private(set) var values: [String: Double] = [:]
    private let outcome: AskedProposition
    private let intervention: AskedProposition
    private let comparator: AskedProposition

    /// How many sentences are looked at: an article says a finding more than once.
    private static let most = 4
    /// How many tokens from the outcome a cue may stand to be said of it.
    private static let reach = 10

    init(_ effect: AskedEffect, _ passages: [PassageReading], workbench: Workbench) {
        outcome = AskedProposition(effect.outcome, workbench: workbench)
        intervention = AskedProposition(effect.intervention, workbench: workbench)
        comparator = AskedProposition(effect.comparator, workbench: workbench)
        for (rank, choice) in ranked(passages).prefix(Self.most).enumerated() {
            for (name, value) in features(of: choice.sentence) {
                let weighted = value * choice.score / Double(rank + 1)
                values[name, default: 0] += weighted
            }
        }
    }

    /// The sentences by how much of outcome and arms they name, results first.
    func ranked(_ passages: [PassageReading]) -> [SentenceChoice.Choice] {
        let choices = passages.flatMap(\.sentences).map { sentence in
            let stems = sentence.stems
            let arms = max(intervention.share(of: stems), comparator.share(of: stems))
            let isFinding = sentence.reading.cues.contains { $0.kind.compares }
            let role = SentenceChoice.factor(of: sentence.role) * (isFinding ? 1 : 0.5)
            return SentenceChoice.Choice(
                sentence: sentence,
                score: (0.1 + 0.65 * outcome.share(of: stems) + 0.25 * arms) * role)
        }
        return choices.enumerated().sorted {
            ($0.element.score, $1.offset) > ($1.element.score, $0.offset)
        }.map(\.element)
    }

    private func features(of sentence: PassageReading.Sentence) -> [(String, Double)] {
        var found: [(String, Double)] = []
        let spots = places(of: outcome, in: sentence)
        for cue in sentence.reading.cues where cue.kind.compares {
            let nearest = spots.map { abs($0 - cue.place.lowerBound) }.min() ?? Self.reach
            let near = nearest < Self.reach ? "near" : "far"
            let name = "\(cue.kind.rawValue) \(cue.assertion.rawValue)"
            found.append(("\(near) \(name)", 1))
            if cue.kind.hasDirection {
                found.append(("\(name) \(order(sentence, around: cue))", 1))
            }
        }
        if let significance = sentence.reading.significance {
            found.append(("significance \(significance.rawValue)", 1))
        }
        return found
    }

    /// Which arm a direction is said of: the one that stands before it, unless "than" turns it.
    private func order(_ sentence: PassageReading.Sentence, around cue: Cue) -> String {
        let own = places(of: intervention, in: sentence)
        let other = places(of: comparator, in: sentence)
        func before(_ places: [Int]) -> Int? { places.last { $0 < cue.place.lowerBound } }
        func after(_ places: [Int]) -> Int? { places.first { $0 >= cue.place.upperBound } }
        switch (after(own), after(other)) {
        case (let mine?, let theirs?): return mine < theirs ? "of intervention" : "of comparator"
        case (_?, nil) where before(own) == nil && before(other) != nil: return "of comparator"
        case (nil, _?) where before(other) == nil: return "against comparator"
        default: break
        }
        switch (before(own), before(other)) {
        case (_?, nil): return "of intervention"
        case (nil, _?): return "of comparator"
        case (let mine?, let theirs?): return mine > theirs ? "of intervention" : "of comparator"
        default: return "of none"
        }
    }

    private func places(
        of asked: AskedProposition, in sentence: PassageReading.Sentence
    ) -> [Int] {
        sentence.terms.filter { asked.stems[$0.stem] != nil }.map(\.place).sorted()
    }
}

extension Cue.Kind {
    fileprivate var hasDirection: Bool {
        switch self {
        case .increase, .decrease, .better, .worse: true
        default: false
        }
    }

    /// Whether it can say how an outcome compares.
    fileprivate var compares: Bool {
        hasDirection || self == .same || self == .effect || self == .significance
    }
}
