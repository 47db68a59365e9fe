import ArgumentParser
import Indexing
import Rendering

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print an indexed document, or one passage of it.",
        discussion: """
            Examples:
              lind show aans-2014-bone-graft-extenders
              lind show --passage 12
            """)

    @Argument(help: "Name of the document, as `lind search` shows it.")
    var document: String?

    @Option(help: "Print the passage of this number, with what it stands in.")
    var passage: Int32?

    @OptionGroup var index: IndexOption

    @Option(
        help: ArgumentHelp("Columns of a line; the terminal's by default.", valueName: "columns"))
    var width: Int?

    func validate() throws {
        if (document == nil) == (passage == nil) {
            throw ValidationError("Name a document, or a passage with --passage.")
        }
    }

    func run() throws {
        let reader = try index.reader()
        let terminal = Terminal()
        let view = DocumentView(width: width ?? terminal.width, style: terminal.style)
        if let document {
            guard let (ordinal, metadata) = try reader.document(document),
                let text = try reader.canonicalText(ordinal)
            else { throw LindError.unknownDocument(id: document) }
            Output.write(view.text(metadata, text))
        } else if let passage {
            guard let found = try reader.passages([passage]).first else {
                throw LindError.unknownPassage(Int(passage))
            }
            Output.write(view.text(found.metadata, headings: found.headings, found.text))
        }
    }
}
