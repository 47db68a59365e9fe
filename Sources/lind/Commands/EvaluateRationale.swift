import Answering
import ArgumentParser
import Evaluation

/// Whether the sentences that bear on a claim are put first, and what they are taken to say.
struct EvaluateRationale: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rationale",
        abstract: "Measure the sentences put first for claims, and the claims' labels.",
        discussion: """
            Claims and corpus are SciFact's, unpacked. A label is yes for supported, no for \
            contradicted, uncertain for not enough information.

            Example: lind evaluate rationale --index scifact.sqlite claims.jsonl corpus.jsonl
            """)

    @Argument(help: "Claims with their evidence, JSON lines.")
    var claims: String

    @Argument(help: "The abstracts with their sentences, JSON lines.")
    var corpus: String

    @OptionGroup var options: JudgingOptions

    func run() throws {
        let claims = try RationaleEvaluation.read(claims: self.claims, corpus: corpus)
        let engine = try options.engine()
        try RationaleEvaluation.lines(claims, by: engine).forEach(Output.line)
        let examples = try RationaleEvaluation.examples(claims, by: engine)
        try options.keep(examples)
        ClassReport.verdicts(folds: options.folds).lines(examples).forEach(Output.line)
    }
}
