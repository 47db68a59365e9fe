import Answering
import ArgumentParser
import Records
import Rendering

struct SessionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: "List, show, export and delete the sessions that are kept.",
        subcommands: [List.self, Show.self, Export.self, Delete.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the sessions, the last used first.")

        func run() throws {
            for session in try UserRecords.sessions().list() {
                Output.line("\(session.name)\t\(session.turns) questions")
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Print the questions of a session and how they were answered.")

        @Argument(help: "The session's name.")
        var name: String

        func run() throws {
            for (number, turn) in try SessionCommand.turns(of: name).enumerated() {
                Output.line(SessionView.text(number: number + 1, turn))
            }
        }
    }

    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Print the whole answers of a session.",
            discussion: """
                Example:
                  lind session export ward-3 --format markdown > ward-3.md
                """)

        @Argument(help: "The session's name.")
        var name: String

        @OptionGroup var index: IndexOption
        @OptionGroup var view: ViewOptions

        func run() throws {
            let turns = try SessionCommand.turns(of: name)
            let printer = view.printer(index: try index.reader())
            for turn in turns { Output.write(printer.text(turn.answer)) }
        }
    }

    struct Delete: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "delete",
            abstract: "Forget a session; its text is overwritten on disk.")

        @Argument(help: "The session's name.")
        var name: String

        func run() throws {
            try UserRecords.sessions().delete(name)
        }
    }

    private static func turns(of name: String) throws -> [SessionStore.StoredTurn] {
        let turns = try UserRecords.sessions().turns(of: name)
        guard !turns.isEmpty else { throw RecordsError.unknownSession(name) }
        return turns
    }
}

/// Sets a turn of a session in a few lines.
enum SessionView {
    static func text(number: Int, _ turn: SessionStore.StoredTurn) -> String {
        let answer = turn.answer
        let readAs = answer.readAs == answer.question ? nil : "   read as: \(answer.readAs)"
        let patient = answer.case.map { "   case: \($0)" }
        let lines = ["\(number). \(answer.question)", readAs, patient, "   \(answer.headline)"]
        return lines.compactMap { $0 }.map(SafeText.line).joined(separator: "\n")
    }
}
