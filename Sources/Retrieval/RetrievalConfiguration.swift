/// Which mechanisms rank, and their parameters; one configuration serves every index.
package struct RetrievalConfiguration: Equatable, Sendable {
    package var mechanisms: Set<Mechanism>

    /// What the score of a passage's whole work adds to the passage's own, at least 0.
    package var workWeight: Float = 3

    /// Power of a term's idf, beside its own 1, in the score of a passage.
    package var passageRarity: Float = -0.4
    /// The same in the score of a work.
    package var workRarity: Float = 0.8

    /// What the closeness of words adds, at least 0.
    package var proximityWeight: Float = 2
    /// How many of the best passages are looked at for it.
    package static let proximityDepth = 30

    /// Weight of a concept that the question mentions, beside its words.
    package var conceptWeight: Float = 0.2
    /// Weight of each concept that is a kind of one that the question mentions.
    package var narrowerWeight: Float = 0.1

    /// Whether passages that cannot reach the result are passed over; changes time alone.
    package var prunes = true

    /// - Parameter mechanisms: what ranks beside BM25; all that have proved themselves if left out.
    package init(mechanisms: Set<Mechanism> = Set(Mechanism.allCases)) {
        self.mechanisms = mechanisms
    }

    /// BM25 and nothing else.
    package static let plain = RetrievalConfiguration(mechanisms: [])

    /// Reads `default` or `plain`, with mechanisms added or taken away and parameters set:
    /// `default,-works,concept-weight=0.5`.
    package init?(named name: String) {
        let words = name.split(separator: ",")
        switch words.first {
        case "default": self.init()
        case "plain": self = .plain
        default: return nil
        }
        for word in words.dropFirst() {
            guard change(by: word) else { return nil }
        }
    }

    /// Applies `+mechanism`, `-mechanism` or `parameter=value`; false where it is none of them.
    private mutating func change(by word: Substring) -> Bool {
        let parts = word.split(separator: "=", maxSplits: 1)
        if parts.count == 2, let parameter = RankingParameter(rawValue: String(parts[0])),
            let value = Float(parts[1]), parameter.admits(value)
        {
            self[keyPath: parameter.path] = value
            return true
        }
        guard let mechanism = Mechanism(rawValue: String(word.dropFirst())) else { return false }
        switch word.first {
        case "+": mechanisms.insert(mechanism)
        case "-": mechanisms.remove(mechanism)
        default: return false
        }
        return true
    }

    package func uses(_ mechanism: Mechanism) -> Bool { mechanisms.contains(mechanism) }
}
