import ArgumentParser
import Records

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Review articles: start, approve, reject.",
        discussion: """
            Example:
              lind review start 1 --by "Dr A"
              lind review approve 1 --by "Dr A" --note "checked against the guideline"
            """,
        subcommands: [Start.self, Approve.self, Reject.self])

    struct Start: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "start", abstract: "Begin a review.")

        @OptionGroup var step: ReviewStep

        func run() throws { try step.take(.start) }
    }

    struct Approve: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "approve",
            abstract: "Sign an article off, as it stands.")

        @OptionGroup var step: ReviewStep

        func run() throws { try step.take(.approve) }
    }

    struct Reject: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reject", abstract: "Refuse to sign an article off.")

        @OptionGroup var step: ReviewStep

        func run() throws { try step.take(.reject) }
    }
}

/// One step of a review: which article, by whom, and why.
struct ReviewStep: ParsableArguments {
    @Argument(help: "The article's number.")
    var number: Int

    @Option(help: "Who takes the step.")
    var by: String

    @Option(help: "What the trail shall say of it.")
    var note = ""

    @OptionGroup var index: IndexOption

    func validate() throws {
        if by.allSatisfy(\.isWhitespace) { throw ValidationError("--by names a person.") }
    }

    func take(_ action: ReviewAction) throws {
        let articles = try Articles(index: index.reader())
        let article = try articles.review(number, action, by: by, note: note)
        Output.line("article \(number): \(article.status.label)")
    }
}
