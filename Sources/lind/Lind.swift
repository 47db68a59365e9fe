import ArgumentParser

/// The command: parses, calls, prints, and leaves with a status that a script can read.
@main
struct Lind: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "lind",
        abstract: "Answers clinical questions from guideline text that you hold, with citations.",
        discussion: """
            Exit status: 0 answered, 1 abstained or nothing found, 2 error, \
            3 built with documents skipped, 64 usage.

            For healthcare professionals; it does not replace clinical judgment.
            """,
        version: version,
        subcommands: [
            AskCommand.self, ChatCommand.self, SessionCommand.self, ArticleCommand.self,
            ReviewCommand.self,
            SearchCommand.self, ShowCommand.self, CiteCommand.self, VerifyCommand.self,
            LintCommand.self, AnswerCommand.self, IndexCommand.self, CorpusCommand.self,
            EvaluateCommand.self,
        ])

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            ExitStatus.leave(after: error)
        }
    }
}
