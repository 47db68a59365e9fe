import Answering
import ArgumentParser
import Evaluation

/// How often the direction of an effect is told right.
struct EvaluateDirection: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "direction",
        abstract: "Measure the direction of trials' effects: more, less, no difference.",
        discussion: """
            Labels are Evidence Inference's, unpacked; folds are by article. With --given only the \
            article's own passages are read, else the whole index is searched.

            Example: lind evaluate direction --index trials.sqlite labels.jsonl --given
            """)

    @Argument(help: "Labelled effects, JSON lines.")
    var labels: String

    @Flag(help: "Read the passages of the labelled article alone.")
    var given = false

    @OptionGroup var options: JudgingOptions

    func run() throws {
        let examples = try EffectEvaluation.examples(
            EffectEvaluation.read(path: labels), givenArticle: given, by: options.engine())
        try options.keep(examples)
        ClassReport.effects(folds: options.folds).lines(examples).forEach(Output.line)
    }
}
