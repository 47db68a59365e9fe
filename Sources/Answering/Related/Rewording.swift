/// Tells whether one question asks what another asks, in other words.
struct Rewording {
    /// The stems of a text without stop words.
    let stems: (String) -> Set<String>

    /// Share of common stems from which two questions are taken for one.
    private static let threshold = 0.8

    /// Words that ask, without saying about what.
    private static let frame: Set<String> = [
        "recommend", "use", "treat", "treatment", "give", "advis", "indic", "need", "good", "best",
        "help", "option", "patient", "peopl", "therapi", "manag", "question", "tell", "know",
        "how", "what", "which", "when", "should",
    ]

    /// Jaccard similarity of what the questions are about, 0 to 1.
    func similarity(_ one: String, _ other: String) -> Double {
        let (left, right) = (content(one), content(other))
        let union = left.union(right).count
        return union == 0 ? 0 : Double(left.intersection(right).count) / Double(union)
    }

    func isOne(_ one: String, _ other: String) -> Bool {
        similarity(one, other) >= Self.threshold
    }

    private func content(_ text: String) -> Set<String> {
        let all = stems(text)
        let content = all.subtracting(Self.frame)
        return content.isEmpty ? all : content
    }
}
