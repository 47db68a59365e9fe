import Answering
import ArgumentParser
import Evaluation

/// How right the answers to a table of questions are.
struct EvaluateAnswers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers",
        abstract: "Measure answers on tables of questions with what a right answer holds.",
        discussion: """
            Prints the share of points reached, criterion by criterion; docs/question-tables.md \
            describes the tables.

            Example: lind evaluate answers Tests/Tables/*.yaml --misses
            """)

    @Argument(help: "Question tables, in YAML.")
    var tables: [String]

    @OptionGroup var index: IndexOption

    @Flag(help: "List every point that was missed.")
    var misses = false

    func run() throws {
        let rows = try tables.flatMap { try AnswerTable.read($0) }
        let peers = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let engine = try AnswerEngine(index: index.reader())
        let scorer = AnswerScorer { try engine.answer($0, case: $1) }
        let report = AnswerReport(scores: try rows.map { try scorer.score($0, peers: peers) })
        if misses {
            for score in report.scores {
                for miss in score.misses { Output.line("\(score.id): \(miss)") }
            }
        }
        for line in report.lines() { Output.line(line) }
    }
}
