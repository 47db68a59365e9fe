import Testing

@testable import Evaluation

@Suite struct AbstentionEvaluationTests {
    @Test(
        arguments: [
            ([0.9, 0.8, 0.2, 0.1], [true, true, false, false], 1.0),
            ([0.1, 0.2, 0.8, 0.9], [true, true, false, false], 0.0),
            ([0.5, 0.5], [true, false], 0.5),
            ([0.9, 0.4, 0.6], [true, true, false], 0.5),
        ])
    func theAreaIsTheShareOfPairsInOrder(scores: [Double], labels: [Bool], expected: Double) {
        #expect(AbstentionEvaluation.auroc(scores, labels) == expected)
    }
}
