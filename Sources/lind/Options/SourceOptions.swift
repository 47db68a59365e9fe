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

    /// The glossary named, else that of the embedded corpus, with the thesauri's names; nil where
    /// there is none of them.
    func readGlossary(thesauri: [ThesaurusOption] = []) throws -> Glossary? {
        let folder = glossary ?? (try? Home.find())?.glossary
        if folder == nil, thesauri.isEmpty { return nil }
        return try Glossary(
            files: folder.map(Glossary.files) ?? [], thesauri: thesauri.map { try $0.read() })
    }
}
