import Answering
import ArgumentParser
import Evaluation
import Foundation

/// Learns the weights that judging uses.
struct EvaluateLearn: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: "Learn the weights of judging from what the measurements have written.",
        discussion: """
            The examples are what `--examples` of the other measurements wrote; the weights are \
            written as Swift.

            Example: lind evaluate learn verdict a.jsonl b.jsonl \
            --output Sources/Answering/Judging/VerdictWeights.swift
            """)

    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case verdict, coverage

        var learner: LogisticLearner {
            switch self {
            case .verdict: LogisticLearner(classes: VerdictEvaluation.classes)
            case .coverage: AbstentionEvaluation.learner
            }
        }
    }

    @Argument(help: "What to learn.")
    var subject: Subject

    @Argument(help: "Files of examples.")
    var examples: [String]

    @Option(help: "The file to write.")
    var output: String

    func run() throws {
        let read = try examples.flatMap { try ExampleFile.read($0) }
        let name =
            "\(subject.rawValue.prefix(1).uppercased())\(subject.rawValue.dropFirst())Weights"
        try WeightsFile.text(subject.learner.model(read), named: name)
            .write(toFile: output, atomically: true, encoding: .utf8)
    }
}
