import Answering
import ArgumentParser
import Evaluation
import Indexing

/// How often yes, no and uncertain are told right from text that nobody annotated.
struct EvaluateVerdict: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verdict",
        abstract: "Measure yes, no and uncertain over plain abstracts, by cross-validation.",
        discussion: """
            Every question is asked of the whole index. Prints accuracy, macro-F1 and confusion of \
            the model, with the commonest answer and a simple rule beside it; docs/judging.md says \
            more.

            Example: lind evaluate verdict --index pubmedqa.sqlite queries.jsonl
            """)

    @Argument(help: "Questions with their answers, JSON lines.")
    var questions: String

    @OptionGroup var options: JudgingOptions

    func run() throws {
        let examples = try VerdictEvaluation.examples(
            LabelledQuestion.read(path: questions), by: options.engine())
        try options.keep(examples)
        ClassReport.verdicts(folds: options.folds).lines(examples).forEach(Output.line)
    }
}

/// What the measurements of judging have in common.
struct JudgingOptions: ParsableArguments {
    @Option(help: "The index, a file.")
    var index: String

    @Option(help: "Parts that the questions are dealt to; each is judged by what the others teach.")
    var folds = 5

    @Option(help: "Write what was read here as JSON lines, for `lind evaluate learn`.")
    var examples: String?

    func validate() throws {
        guard folds > 1 else { throw ValidationError("--folds must be 2 or more.") }
    }

    func engine() throws -> AnswerEngine {
        try AnswerEngine(index: IndexReader(path: index))
    }

    func keep(_ examples: [LogisticLearner.Example]) throws {
        if let path = self.examples { try ExampleFile.write(examples, to: path) }
    }
}
