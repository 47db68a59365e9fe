import ArgumentParser

/// Measures on collections with known answers.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure an index on questions with known answers.",
        subcommands: [
            EvaluateRetrieval.self, EvaluateAnswers.self, EvaluateVerdict.self,
            EvaluateRationale.self,
            EvaluateDirection.self, EvaluateAbstention.self, EvaluateLearn.self,
        ])
}
