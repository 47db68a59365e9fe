import ArgumentParser
import Corpus
import Indexing
import Rendering

struct CiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite",
        abstract: "Print the references of indexed documents.",
        discussion: """
            Examples:
              lind cite aans-2014-bone-graft-extenders
              lind cite aans-2014-bone-graft-extenders --export ris > references.ris
            """)

    @Argument(help: "Names of documents, as `lind search` shows them.")
    var documents: [String]

    @Option(
        help:
            "A reference manager's format in place of Vancouver style: \(names(ReferenceFormat.self))."
    )
    var export: ReferenceFormat?

    @OptionGroup var index: IndexOption

    func run() throws {
        let reader = try index.reader()
        let records = try documents.map { id in
            guard let found = try reader.document(id) else {
                throw LindError.unknownDocument(id: id)
            }
            return BibliographicRecord(found.metadata)
        }
        if let export {
            Output.write(export.text(records))
        } else {
            for record in records { Output.line(VancouverStyle.text(record)) }
        }
    }
}
