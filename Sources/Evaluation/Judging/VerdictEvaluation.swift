package import Answering

/// Measures yes, no and uncertain against what experts said.
package enum VerdictEvaluation {
    package static let classes = ["yes", "no", "uncertain"]

    /// What the engine reads for each question.
    package static func examples(
        _ questions: [LabelledQuestion], by engine: AnswerEngine
    ) throws -> [LogisticLearner.Example] {
        try questions.map {
            LogisticLearner.Example(
                features: try engine.textJudgement(on: $0.text).features, label: $0.label,
                group: $0.id)
        }
    }
}

/// What a reader of conclusions without a model would say: no where the conclusion denies the
/// question's words or finds sameness, uncertain where it calls the matter open, else yes.
enum SimpleRule {
    static func answer(_ features: [String: Double]) -> String {
        if (features["conclusion open affirmed"] ?? 0) > 0.6 { return "uncertain" }
        let denied = max(
            features["conclusion question's words denied"] ?? 0,
            features["conclusion question's words unproven"] ?? 0)
        return denied > 0.25 || (features["conclusion same affirmed"] ?? 0) > 0.6 ? "no" : "yes"
    }
}

extension Double {
    /// Three decimals, in every locale the same.
    package var inThousandths: String {
        let thousandths = Int((magnitude * 1000).rounded())
        let fraction = String(thousandths % 1000)
        let sign = self < 0 && thousandths > 0 ? "-" : ""
        return sign + "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count)
            + fraction
    }
}
