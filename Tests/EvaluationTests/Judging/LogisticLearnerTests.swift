import Answering
import Testing

@testable import Evaluation

@Suite struct LogisticLearnerTests {
    private func examples() -> [LogisticLearner.Example] {
        (0..<60).map { number in
            let isYes = number % 3 != 0
            return LogisticLearner.Example(
                features: ["sign": isYes ? 1 : -1, "noise": Double(number % 7) / 7],
                label: isYes ? "yes" : "no", group: "document \(number / 2)")
        }
    }

    private func learner() -> LogisticLearner {
        var learner = LogisticLearner(classes: ["yes", "no"])
        learner.penalty = 1
        return learner
    }

    @Test func whatTellsTheClassesApartIsLearned() {
        let model = learner().model(examples())
        #expect(model.probabilities(["sign": 1])[0] > 0.9)
        #expect(model.probabilities(["sign": -1])[1] > 0.8)
    }

    @Test func theSameExamplesGiveTheSameWeights() {
        #expect(learner().model(examples()) == learner().model(examples()))
    }

    @Test func aSeldomFeatureIsLeftOut() {
        var rows = examples()
        rows[0].features["once"] = 1
        #expect(learner().model(rows).weights["once"] == nil)
    }

    @Test func everyExampleIsJudgedByAModelThatNeverSawIt() {
        let found = CrossValidation(folds: 5).probabilities(examples(), learner())
        #expect(found.count == 60 && found.allSatisfy { abs($0[0] + $0[1] - 1) < 1e-9 })
    }
}
