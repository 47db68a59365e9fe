import Evaluation
import Testing

@Suite struct RankingMeasureTests {
    private static let cases: [(RankingMeasure, Double)] = [
        (.ndcg(cutoff: 10), 0.540586),
        (.averagePrecision, 0.333333),
        (.reciprocalRank(cutoff: 10), 0.5),
        (.reciprocalRank(cutoff: 1), 0),
        (.precision(cutoff: 1), 0),
        (.precision(cutoff: 2), 0.5),
        (.recall(cutoff: 3), 0.333333),
        (.recall(cutoff: 10), 0.666667),
    ]

    /// Figures worked out by hand for a ranking 0, 2, 0, 1 of a topic with grades 2, 1, 1.
    @Test(arguments: cases)
    func isThatOfTheDefinition(measure: RankingMeasure, expected: Double) {
        let value = measure.value(grades: [0, 2, 0, 1], relevant: [2, 1, 1])
        #expect(abs(value - expected) < 1e-6)
    }

    @Test(arguments: RankingMeasure.reported)
    func isOneOrItsBestForAPerfectRanking(measure: RankingMeasure) {
        #expect(measure.value(grades: [3], relevant: [3]) == 1)
    }

    @Test(arguments: RankingMeasure.reported)
    func isZeroWhereNothingIsFoundOrRelevant(measure: RankingMeasure) {
        #expect(measure.value(grades: [], relevant: [1]) == 0)
        #expect(measure.value(grades: [0, 0], relevant: []) == 0)
    }
}
