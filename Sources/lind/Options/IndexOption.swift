import ArgumentParser
import Indexing

/// `--index`: an index of the user's own in place of the embedded corpus's.
struct IndexOption: ParsableArguments {
    @Option(
        name: .customLong("index"),
        help: ArgumentHelp(
            "Use the index at this path in place of the embedded corpus's.", valueName: "path"))
    var path: String?

    /// The index to read; the embedded one is built first where it is absent or outdated.
    func reader() throws -> IndexReader {
        if let path { return try IndexReader(path: path) }
        return try EmbeddedIndex(home: Home.find(), announce: Output.message).reader()
    }

    /// The path, whether there is an index or not.
    func resolvedPath() throws -> String {
        if let path { return path }
        return try Home.find().index
    }
}
