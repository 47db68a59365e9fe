import Corpus

/// Orders the sentences of passages by how well they answer.
struct SentenceChoice {
    let asked: AskedProposition

    struct Choice {
        var sentence: PassageReading.Sentence
        var score: Double
    }

    /// Best first; ties in the order of passages and text.
    func ranked(_ passages: [PassageReading]) -> [Choice] {
        let choices = passages.flatMap { passage in
            let concerned = asked.share(of: passage.stems)
            return passage.sentences.map { sentence in
                Choice(sentence: sentence, score: score(sentence, concerned) * passage.share)
            }
        }
        return choices.enumerated().sorted {
            ($0.element.score, $1.offset) > ($1.element.score, $0.offset)
        }.map(\.element)
    }

    /// What it shares with the question, half of what its passage does, and its role.
    private func score(_ sentence: PassageReading.Sentence, _ concerned: Double) -> Double {
        let own = asked.share(of: sentence.stems)
        return (0.75 * own + 0.25 * concerned) * Self.factor(of: sentence.role)
    }

    /// How well a sentence of the role answers.
    static func factor(of role: SentenceRole) -> Double {
        switch role {
        case .conclusion, .recommendation: 1
        case .harm, .dose, .definition: 0.9
        case .result: 0.85
        case .pitfall: 0.6
        case .background: 0.45
        case .aim, .method: 0.35
        }
    }
}
