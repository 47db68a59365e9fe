import Answering
import ArgumentParser
import Evaluation

/// Whether confidence tells what an index can answer.
struct EvaluateAbstention: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "abstention",
        abstract: "Measure whether confidence tells answerable questions from others.",
        discussion: """
            Questions of the index's own collection are answerable, those of another are not. \
            Prints the AUROC and the share of unanswerable questions among those answered first.

            Example: lind evaluate abstention --index pubmedqa.sqlite --own pubmedqa/queries.jsonl \
            --foreign bioasq/queries.jsonl
            """)

    @Option(help: "Questions that the index can answer.")
    var own: String

    @Option(help: "Questions that it cannot.")
    var foreign: String

    @OptionGroup var options: JudgingOptions

    func run() throws {
        let engine = try options.engine()
        let examples =
            try AbstentionEvaluation.examples(
                Topic.read(path: own), label: "covered", by: engine)
            + AbstentionEvaluation.examples(
                Topic.read(path: foreign), label: "foreign", by: engine)
        try options.keep(examples)
        AbstentionEvaluation(folds: options.folds).lines(examples).forEach(Output.line)
    }
}
