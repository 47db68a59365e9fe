package import Answering
import Foundation

/// Measures the direction of effects against what annotators of trials said.
package struct EffectEvaluation: Sendable {
    package static let classes = ["increased", "decreased", "none"]

    /// One labelled effect of one article.
    package struct Label: Sendable {
        package var id: String
        package var article: String
        package var effect: AskedEffect
        package var label: String
    }

    /// Reads Evidence Inference's labels: JSON lines with intervention, comparator and outcome.
    package static func read(path: String) throws(EvaluationError) -> [Label] {
        let file = try TextLines(path: path)
        var labels: [Label] = []
        for (number, line) in file.lines {
            guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)) else {
                throw file.malformed(number, expected: "intervention, comparator and outcome")
            }
            let label = row.label_code > 0 ? "increased" : row.label_code < 0 ? "decreased" : "none"
            labels.append(
                Label(
                    id: row.id, article: row.pmcid,
                    effect: AskedEffect(
                        intervention: row.intervention, comparator: row.comparator,
                        outcome: row.outcome), label: label))
        }
        return labels
    }

    private struct Row: Decodable {
        var id: String
        var pmcid: String
        var intervention: String
        var comparator: String
        var outcome: String
        var label_code: Int
    }

    /// - Parameter isGiven: whether the article's own passages alone are read.
    package static func examples(
        _ labels: [Label], givenArticle isGiven: Bool, by engine: AnswerEngine
    ) throws -> [LogisticLearner.Example] {
        try labels.map { label in
            LogisticLearner.Example(
                features: try engine.effectFeatures(of: label.effect) {
                    !isGiven || $0.hasPrefix(label.article)
                },
                label: label.label, group: label.article)
        }
    }

    /// What the words of direction say when they are counted.
    static func simpleRule(_ features: [String: Double]) -> String {
        func sum(_ names: String...) -> Double { names.reduce(0) { $0 + (features[$1] ?? 0) } }
        let more = sum("near increase affirmed", "near better affirmed")
        let less = sum("near decrease affirmed", "near worse affirmed")
        let same = sum(
            "near effect denied", "near same affirmed", "significance missed",
            "near significance denied", "near increase denied", "near decrease denied")
        if same >= more, same >= less { return "none" }
        return more >= less ? "increased" : "decreased"
    }
}
