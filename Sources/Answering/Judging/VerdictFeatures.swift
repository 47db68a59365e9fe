import Analysis

/// What speaks for yes, no or uncertain in the passages read for a question: numbers with names
/// that can be read aloud.
struct VerdictFeatures {
    private(set) var values: [String: Double] = [:]
    private let asked: AskedProposition

    /// Passages below this share of the best one's score say nothing on the question.
    private static let reach = 0.6

    init(_ asked: AskedProposition, _ passages: [PassageReading]) {
        self.asked = asked
        let weights = passages.map {
            let above = max(0, ($0.share - Self.reach) / (1 - Self.reach))
            return above * above
        }
        let total = weights.reduce(0, +)
        guard total > 0 else { return }
        for (passage, weight) in zip(passages, weights) where weight > 0 {
            for (name, value) in features(of: passage) {
                values[name, default: 0] += value * weight / total
            }
        }
        for name in questionFeatures() { values[name] = 1 }
    }

    // MARK: The question

    private func questionFeatures() -> [String] {
        var names = ["question predicate \(asked.predicate?.rawValue ?? "none")"]
        if !asked.isQuestion { names.append("claim") }
        let words = Set(asked.reading.tokens.map(\.text))
        for word in Self.questionWords where words.contains(word) {
            names.append("question says \(word)")
        }
        return names
    }

    private static let questionWords = [
        "still", "always", "necessary", "justified", "safe", "better", "or", "new", "can",
        "should", "does", "are", "is", "do", "role", "need", "we", "how", "any", "all", "only",
        "more", "feasible", "effective", "useful", "reliable", "valid", "predict", "different",
        "same", "there", "really", "even", "affect", "influence", "associated", "time", "not",
    ]

    // MARK: A passage

    private func features(of passage: PassageReading) -> [String: Double] {
        var found: [String: Double] = [:]
        func raise(_ name: String, to value: Double) {
            found[name] = max(found[name] ?? 0, value)
        }
        let best = SentenceChoice(asked: asked).ranked([passage]).first?.sentence
        for sentence in passage.sentences {
            if sentence.statement.identity == best?.statement.identity {
                for (name, value) in features(of: sentence, 1) {
                    raise("best sentence \(name)", to: value)
                }
            }
            guard let zone = Self.zone(of: sentence.role) else { continue }
            let overlap = asked.share(of: sentence.stems)
            for (name, value) in features(of: sentence, overlap) {
                raise("\(zone) \(name)", to: value)
            }
        }
        return found
    }

    /// Aims, methods and background state no finding.
    private static func zone(of role: SentenceRole) -> String? {
        switch role {
        case .conclusion, .recommendation, .pitfall, .harm, .dose, .definition: "conclusion"
        case .result: "result"
        case .aim, .method, .background: nil
        }
    }

    private func features(
        of sentence: PassageReading.Sentence, _ overlap: Double
    ) -> [(String, Double)] {
        let strength = 0.3 + 0.7 * overlap
        var found: [(String, Double)] = [("overlap", overlap)]
        for cue in sentence.reading.cues {
            found.append(("\(cue.kind.rawValue) \(cue.assertion.rawValue)", strength))
        }
        found += agreement(sentence, strength)
        for assertion in [Assertion.denied, .unproven] {
            found.append(
                (
                    "question's words \(assertion.rawValue)",
                    asked.share(of: sentence.stems(assertion))
                ))
        }
        if let significance = sentence.reading.significance {
            found.append(("significance \(significance.rawValue)", overlap))
        }
        return found
    }

    /// How the sentence's cues stand to the question's predicate.
    private func agreement(
        _ sentence: PassageReading.Sentence, _ strength: Double
    ) -> [(String, Double)] {
        guard let predicate = asked.predicate else { return [] }
        var found: [(String, Double)] = []
        for cue in sentence.reading.cues {
            let denies = cue.assertion != .affirmed
            if cue.kind == predicate {
                found.append(
                    (
                        denies ? "predicate \(cue.assertion.rawValue)" : "predicate affirmed",
                        strength
                    ))
            } else if cue.kind == predicate.opposite {
                found.append((denies ? "opposite denied" : "opposite affirmed", strength))
            }
            if denies || cue.kind == .same || cue.kind == .open {
                found.append(
                    (
                        "\(cue.kind == .same ? "sameness" : cue.kind == .open ? "openness" : "denial") on predicate \(predicate.rawValue)",
                        strength
                    ))
            }
        }
        return found
    }
}

extension Cue.Kind {
    /// The cue that says the contrary; nil where there is none.
    var opposite: Cue.Kind? {
        switch self {
        case .increase: .decrease
        case .decrease: .increase
        case .better: .worse
        case .worse: .better
        case .same: .effect
        case .effect: .same
        default: nil
        }
    }
}
