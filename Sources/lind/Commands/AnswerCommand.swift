import Answering
import ArgumentParser

struct AnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Compare answers that were kept as JSON.",
        subcommands: [Diff.self])

    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff",
            abstract: "Show what differs between two answers.",
            discussion: """
                Answers are compared by what they say: numbers of references and passages play no \
                part.

                Example:
                  lind answer diff before.json after.json

                Exit status: 0 the same, 1 different, 2 error, 64 usage.
                """)

        @Argument(help: "The earlier answer.")
        var old: String

        @Argument(help: "The later answer.")
        var new: String

        func run() throws {
            let diff = AnswerDiff(
                from: try AnswerFile(path: old).answer, to: try AnswerFile(path: new).answer)
            Output.write(ChangeView(style: Terminal().style).text(diff.changes))
            if !diff.changes.isEmpty { throw ExitStatus.abstained.code }
        }
    }
}
