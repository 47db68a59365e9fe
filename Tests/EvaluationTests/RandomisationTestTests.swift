import Evaluation
import Testing

@Suite struct RandomisationTestTests {
    @Test func equalSystemsDoNotDiffer() {
        #expect(RandomisationTest().pValue([0.1, 0.5], [0.1, 0.5]) == 1)
        #expect(RandomisationTest().pValue([], []) == 1)
    }

    @Test func aDifferenceOnEveryTopicIsSignificant() {
        let first = Array(repeating: 0.2, count: 40)
        #expect(RandomisationTest().pValue(first, first.map { $0 + 0.1 }) < 0.001)
    }

    /// With n equal differences the exact p-value is 2 / 2ⁿ.
    @Test(arguments: [(2, 0.5), (4, 0.125), (6, 0.03125)])
    func approachesTheExactValue(count: Int, expected: Double) {
        let first = Array(repeating: 0.0, count: count)
        let p = RandomisationTest(rounds: 100_000).pValue(first, first.map { $0 + 1 })
        #expect(abs(p - expected) < 0.01)
    }

    @Test func isTheSameEveryTime() {
        let first = [0.1, 0.4, 0.3, 0.9]
        let second = [0.2, 0.3, 0.5, 0.8]
        let test = RandomisationTest()
        #expect(test.pValue(first, second) == test.pValue(first, second))
        #expect(test.pValue(first, second) == test.pValue(second, first))
    }
}
