package import Answering

/// Measures whether confidence tells the questions that an index can answer from others.
package struct AbstentionEvaluation: Sendable {
    package static let classes = ["covered", "foreign"]

    let folds: Int

    package init(folds: Int) {
        self.folds = folds
    }

    package static func examples(
        _ questions: [Topic], label: String, by engine: AnswerEngine
    ) throws -> [LogisticLearner.Example] {
        try questions.map {
            LogisticLearner.Example(
                features: try engine.textJudgement(on: $0.text).coverage, label: label,
                group: $0.id)
        }
    }

    package func lines(_ examples: [LogisticLearner.Example]) -> [String] {
        let labels = examples.map { $0.label == "covered" }
        let learned = CrossValidation(folds: folds)
            .probabilities(examples, Self.learner).map { $0[0] }
        let simple = examples.map { $0.features["best passage"] ?? 0 }
        return [
            "questions: \(labels.count { $0 }) answerable, \(labels.count { !$0 }) not",
            "commonest class: AUROC 0.500",
            "share of the question's words in the best passage: AUROC "
                + Self.auroc(simple, labels).inThousandths,
            "model, \(folds) folds: AUROC \(Self.auroc(learned, labels).inThousandths)",
        ] + Self.riskCoverage(learned, labels)
    }

    package static var learner: LogisticLearner {
        var learner = LogisticLearner(classes: classes)
        learner.penalty = 1
        return learner
    }

    /// How likely a covered question scores above a foreign one; ties count half (Hanley &
    /// McNeil 1982).
    package static func auroc(_ scores: [Double], _ labels: [Bool]) -> Double {
        let right = zip(scores, labels).filter(\.1).map(\.0)
        let wrong = zip(scores, labels).filter { !$0.1 }.map(\.0).sorted()
        guard !right.isEmpty, !wrong.isEmpty else { return 0.5 }
        let sum = right.reduce(0.0) { sum, score in
            let below = wrong.count { $0 < score }
            let ties = wrong.count { $0 == score }
            return sum + Double(below) + Double(ties) / 2
        }
        return sum / Double(right.count * wrong.count)
    }

    /// The share of foreign questions among those answered, at five coverages, and the area.
    private static func riskCoverage(_ scores: [Double], _ labels: [Bool]) -> [String] {
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        var wrong = 0
        var risks: [Double] = []
        for (count, index) in order.enumerated() {
            wrong += labels[index] ? 0 : 1
            risks.append(Double(wrong) / Double(count + 1))
        }
        let points = [0.1, 0.25, 0.5, 0.75, 1].map { share in
            let place = max(0, min(risks.count - 1, Int(share * Double(risks.count)) - 1))
            return "\(share.inThousandths): \(risks[place].inThousandths)"
        }
        let area = risks.reduce(0, +) / Double(max(1, risks.count))
        return [
            "risk at coverage " + points.joined(separator: ", "),
            "area under risk–coverage: \(area.inThousandths)",
        ]
    }
}
