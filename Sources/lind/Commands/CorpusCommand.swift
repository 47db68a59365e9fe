import ArgumentParser
import Corpus
import Foundation

struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus",
        abstract: "Work on a folder of corpus documents.",
        subcommands: [Lint.self])

    struct Lint: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "lint",
            abstract: "Check a folder of corpus documents and its glossary.",
            discussion: """
                Errors break the format's rules: a document with one is not indexed. Findings are \
                weak places that a writer should look at.

                Examples:
                  lind corpus lint
                  lind corpus lint my-guidelines --findings

                Exit status: 0 no errors, 2 errors, 64 usage.
                """)

        @Argument(help: "The folder; the embedded corpus by default.")
        var folder: String?

        @Flag(help: "List every finding, not only their number.")
        var findings = false

        func run() throws {
            let path = try folder ?? Home.find().corpus
            let corpus = URL(filePath: path, directoryHint: .isDirectory)
            let (documents, errors) = CorpusFolder.scan(corpus)
            let weak = CorpusLint.findings(documents) { _ in true }
            for error in errors { Output.message("\(path)/\(error)") }
            if findings { for finding in weak { Output.line("\(finding)") } }
            Output.line(
                "\(documents.count) documents, \(errors.count) errors, \(weak.count) findings")
            if !errors.isEmpty { throw ExitStatus.error.code }
        }
    }
}
