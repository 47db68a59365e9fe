import ArgumentParser
import Corpus
import Indexing
import Rendering
import Retrieval

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "List the passages that rank best for a question.",
        discussion: """
            Example:
              lind search "puncture wound through a shoe" --limit 5

            Exit status: 0 something was found, 1 nothing was, 2 error, 64 usage.
            """)

    @Argument(help: "What is searched; `-` reads it from standard input.")
    var question: String

    @OptionGroup var index: IndexOption

    @Option(help: "At most so many passages.")
    var limit = 10

    @Option(
        help: ArgumentHelp("Columns of a line; the terminal's by default.", valueName: "columns"))
    var width: Int?

    @Flag(help: "Show what each score is made of.")
    var explain = false

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit is 1 or more.") }
    }

    func run() throws {
        let question = try QuestionText(argument: question).text
        let reader = try index.reader()
        let terminal = Terminal()
        let query = try QueryBuilder(index: reader).query(question)
        let retriever = Retriever(index: reader)
        let hits = try retriever.hits(for: query, limit: limit)
        let passages = try reader.passages(hits.map(\.passage))
        let view = HitView(width: width ?? terminal.width, style: terminal.style)
        for (rank, (hit, passage)) in zip(hits, passages).enumerated() {
            let explanation = explain ? try retriever.explanation(of: hit, for: query) : nil
            Output.write(view.text(rank: rank + 1, hit, passage, explanation))
        }
        if hits.isEmpty { throw ExitStatus.abstained.code }
    }
}
