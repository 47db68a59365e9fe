import Analysis

/// What a question or claim asserts, as running text is compared with it.
struct AskedProposition {
    let reading: SentenceReading
    /// The stems that name its subject and object, with their weights, which sum to 1.
    let stems: [String: Double]
    /// The stems behind the predicate: what is acted on.
    let object: Set<String>
    /// What is said to be so: the first cue that is no doubt, claim or turn.
    let predicate: Cue.Kind?
    /// Whether it is asked, not claimed.
    let isQuestion: Bool

    init(_ text: String, workbench: Workbench) {
        let reading = SentenceReading(text)
        self.reading = reading
        isQuestion = text.contains("?")
        let cue = reading.cues.first { Self.predicates.contains($0.kind) }
        predicate = cue?.kind
        let places = Dictionary(
            reading.tokens.enumerated().map { ($1.span.start, $0) },
            uniquingKeysWith: { first, _ in first })
        let cued = Set(reading.cues.flatMap(\.place))
        var weights: [String: Double] = [:]
        var order: [(stem: String, place: Int)] = []
        for term in workbench.terms(in: text) {
            guard let place = places[term.span.start] else { continue }
            let rarity = workbench.rarity(ofStem: term.text)
            weights[term.text] = cued.contains(place) ? 0.3 * rarity : rarity
            order.append((term.text, place))
        }
        let total = order.map(\.stem).uniqued().reduce(0) { $0 + (weights[$1] ?? 0) }
        stems = total > 0 ? weights.mapValues { $0 / total } : weights
        let end = cue?.place.upperBound ?? 0
        object = Set(order.filter { $0.place >= end }.map(\.stem))
    }

    private static let predicates: Set<Cue.Kind> = [
        .increase, .decrease, .better, .worse, .same, .effect, .relation, .presence, .advice,
    ]

    /// The share of the stems that a set holds; summed in the order of the alphabet, so that the
    /// figure is always the same.
    func share(of held: Set<String>) -> Double {
        stems.keys.filter(held.contains).sorted().reduce(0) { $0 + (stems[$1] ?? 0) }
    }
}

extension Array where Element: Hashable {
    /// The elements in their order, each once.
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
