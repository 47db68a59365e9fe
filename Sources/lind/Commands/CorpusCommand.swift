import ArgumentParser
import Corpus
import Foundation
import Terminology

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
            let glossaryFindings = Glossary.findings(
                in: try Glossary.files(in: path + "/glossary"))
            let broken =
                errors.map { "\(path)/\($0)" }
                + glossaryFindings.filter { $0.severity == .error }
                .map { "\(path)/glossary/\($0)" }
            for error in broken { Output.message(error) }
            let weak =
                weakPlaces(documents, path)
                + glossaryFindings.filter { $0.severity != .error }.map { "glossary/\($0)" }
            if findings { for finding in weak { Output.line(finding) } }
            Output.line(
                "\(documents.count) documents, \(broken.count) errors, \(weak.count) findings")
            if !broken.isEmpty { throw ExitStatus.error.code }
        }

        /// What the reader lets pass. Terms are not looked up in a glossary that cannot be read.
        private func weakPlaces(
            _ documents: [Document], _ path: String
        ) -> [String] {
            let glossary = try? Glossary.read(folder: path + "/glossary")
            return CorpusLint.findings(documents) { term in
                glossary.map { $0.concept(named: term) != nil } ?? true
            }.map { "\($0)" }
        }
    }
}
