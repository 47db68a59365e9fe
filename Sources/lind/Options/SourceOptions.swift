import ArgumentParser
import Terminology

/// What is read into an index, and how.
struct SourceOptions: ParsableArguments {
    @Argument(help: "Files and folders to read; `-` is standard input.")
    var sources: [String] = []

    @Option(
        help: ArgumentHelp(
            "Folder of the glossary; the embedded corpus's by default.", valueName: "path"))
    var glossary: String?

    @Flag(help: "Leave out what cannot be read, list it, and go on.")
    var skipInvalid = false

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    var isGiven: Bool { !sources.isEmpty }

    /// The glossary named, else that of the embedded corpus; nil where there is neither.
    func readGlossary() throws -> Glossary? {
        if let glossary {
            return try Glossary.read(folder: glossary)
        }
        guard let home = try? Home.find() else { return nil }
        return try Glossary.read(folder: home.glossary)
    }
}
