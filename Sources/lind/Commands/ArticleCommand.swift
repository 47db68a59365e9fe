import Answering
import ArgumentParser
import Indexing
import Records
import Rendering

struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Keep answers as articles that are reviewed.",
        discussion: """
            Examples:
              lind ask "…" --format json | lind article save - --by "Dr A"
              lind article export 1 --format html > article.html

            A sign-off lapses when a cited passage changes, or a cited document is superseded, \
            retracted or removed.
            """,
        subcommands: [Save.self, List.self, Show.self, Diff.self, Export.self])

    struct Save: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "save",
            abstract: "Keep an answer; it must hold against the index.")

        @Argument(help: "The answer, as `lind ask --format json` prints it; `-` is standard input.")
        var answer: String

        @Option(help: "Who submits it.")
        var by: String

        @OptionGroup var index: IndexOption

        func run() throws {
            let answer = try AnswerFile(path: answer).answer
            let number = try Articles(index: index.reader()).save(answer, by: by)
            Output.line("article \(number)")
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the articles with their status.")

        @OptionGroup var index: IndexOption

        func run() throws {
            for article in try Articles(index: index.reader()).all() {
                let question = SafeText.line(article.answer.readAs)
                Output.line("\(article.number)\t\(article.status.label)\t\(question)")
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Print an article with the trail of its review.")

        @Argument(help: "The article's number.")
        var number: Int

        @OptionGroup var index: IndexOption

        func run() throws {
            let reader = try index.reader()
            let article = try Articles(index: reader).article(number)
            let terminal = Terminal()
            let printer = AnswerPrinter(
                format: .text, width: terminal.width, style: terminal.style, index: reader)
            for event in article.trail { Output.line(event.line) }
            Output.write("\n" + printer.text(article.answer))
        }
    }

    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff",
            abstract: "Show what has changed since an article was kept.",
            discussion: """
                First the sources that changed, then what the same question is answered today.

                Exit status: 0 nothing has, 1 something has, 2 error, 64 usage.
                """)

        @Argument(help: "The article's number.")
        var number: Int

        @OptionGroup var index: IndexOption

        func run() throws {
            let reader = try index.reader()
            let articles = try Articles(index: reader)
            let article = try articles.article(number)
            let changes = try articles.changes(under: article)
            let old = article.answer
            let new = try AnswerEngine(index: reader).answer(
                old.readAs, case: old.case, session: nil, audience: old.audience)
            let diff = AnswerDiff(from: old, to: new).changes.filter { $0.place != "question" }
            for change in changes { Output.line("\(change)") }
            Output.write(ChangeView(style: Terminal().style).text(diff))
            if !changes.isEmpty || !diff.isEmpty { throw ExitStatus.abstained.code }
        }
    }

    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Print an article as a page, with its status and who signed it off.")

        @Argument(help: "The article's number.")
        var number: Int

        @Option(help: "html or markdown.")
        var format: ArticleFormat = .html

        @OptionGroup var index: IndexOption

        func run() throws {
            let reader = try index.reader()
            let article = try Articles(index: reader).article(number)
            switch format {
            case .html:
                let finder = PassageFinder(index: reader)
                let view = HTMLView(review: article.reviewNote, passage: finder.passage)
                Output.write(view.text(article.answer))
            case .markdown:
                Output.write(MarkdownView(review: article.reviewNote).text(article.answer))
            }
        }
    }
}

/// How an article is exported.
enum ArticleFormat: String, ExpressibleByArgument {
    case html
    case markdown
}

extension ReviewEvent {
    /// Date, step, reviewer and note.
    fileprivate var line: String {
        let words = note.isEmpty ? "" : ": \(note)"
        return SafeText.line("\(date)  \(action.label) by \(reviewer)\(words)")
    }
}
