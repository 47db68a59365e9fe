import ArgumentParser
import Indexing

struct IndexCompactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compact",
        abstract: "Merge an updated index into what a fresh build would give.",
        discussion: """
            Example:
              lind index compact --index guidelines.sqlite
            """)

    @OptionGroup var index: IndexOption

    func run() throws {
        let path = try index.resolvedPath()
        let counts = try IndexCompactor.compact(path: path)
        Output.message("\(path): \(counts.documents) documents, \(counts.passages) passages")
    }
}
