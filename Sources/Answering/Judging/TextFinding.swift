/// What running text amounts to for a question.
struct TextFinding: Sendable {
    var answer: YesNo
    /// How likely the answer is, given that the text is about the question.
    var certainty: Double
    /// How likely it is that the text is about the question at all.
    var coverage: Double

    /// How likely it is that the answer is right.
    var confidence: Double { certainty * coverage }

    /// Below this the text is about something else, and the engine abstains.
    static let leastCoverage = 0.4

    init(_ features: [String: Double], coverage: [String: Double]) {
        let probabilities = VerdictWeights.model.probabilities(features)
        let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
        answer = YesNo(rawValue: VerdictWeights.model.classes[best]) ?? .uncertain
        certainty = probabilities[best]
        self.coverage = CoverageWeights.model.probabilities(coverage)[0]
    }
}
