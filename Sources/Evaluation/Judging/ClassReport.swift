import Answering

/// A model beside the commonest class and a simple rule, by cross-validation.
package struct ClassReport: Sendable {
    let classes: [String]
    let folds: Int
    let rule: @Sendable ([String: Double]) -> String

    /// Yes, no or uncertain.
    package static func verdicts(folds: Int) -> ClassReport {
        ClassReport(classes: VerdictEvaluation.classes, folds: folds, rule: SimpleRule.answer)
    }

    /// More, less or no difference.
    package static func effects(folds: Int) -> ClassReport {
        ClassReport(
            classes: EffectEvaluation.classes, folds: folds, rule: EffectEvaluation.simpleRule)
    }

    package func lines(
        _ examples: [LogisticLearner.Example], beside others: [LogisticLearner.Example] = []
    ) -> [String] {
        let learned = CrossValidation(folds: folds)
            .probabilities(examples, LogisticLearner(classes: classes), beside: others)
        let commonest = self.commonest(examples)
        return figures("commonest class", examples.map { _ in commonest }, examples).figures
            + figures("simple rule", examples.map { rule($0.features) }, examples).figures
            + figures("model, \(folds) folds", learned.map(likeliest), examples).all
    }

    private func figures(
        _ name: String, _ said: [String], _ examples: [LogisticLearner.Example]
    ) -> (figures: [String], all: [String]) {
        var confusion = Confusion(classes: classes)
        for (example, said) in zip(examples, said) {
            confusion.note(right: example.label, said: said)
        }
        let figures =
            "\(name): accuracy \(confusion.accuracy.inThousandths), "
            + "macro-F1 \(confusion.macroF1.inThousandths) (\(examples.count))"
        return ([figures], [figures] + confusion.lines())
    }

    private func likeliest(_ probabilities: [Double]) -> String {
        let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] }
        return classes[best ?? 0]
    }

    private func commonest(_ examples: [LogisticLearner.Example]) -> String {
        classes.max { left, right in
            examples.count { $0.label == left } < examples.count { $0.label == right }
        } ?? classes[0]
    }
}
