internal import Foundation

extension Glossary {
    /// A glossary file: its name, as findings show it, and what it holds.
    package struct File: Sendable {
        package let name: String
        package let text: String

        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// - Parameter thesauri: vocabularies whose concepts and names are added to the files'.
    /// - Throws: `GlossaryError.invalid` with every fault of all files.
    package init(files: [File], thesauri: [Thesaurus] = []) throws(GlossaryError) {
        let (entries, findings) = Self.entries(of: files)
        var merge = ThesaurusMerge(entries)
        for thesaurus in thesauri { merge.add(thesaurus) }
        let check = GlossaryCheck(thesauri.isEmpty ? entries : merge.entries)
        let errors = (findings + check.findings).filter { $0.severity == .error }
        guard errors.isEmpty else { throw .invalid(errors.sorted()) }
        self.init(check.concepts())
    }

    /// The faults and doubts of the files, by file and line.
    package static func findings(in files: [File]) -> [GlossaryFinding] {
        let (entries, findings) = entries(of: files)
        return (findings + GlossaryCheck(entries).findings).sorted()
    }

    /// Reads every `.yaml` file of a folder.
    package static func read(folder: String) throws(GlossaryError) -> Glossary {
        try Glossary(files: files(in: folder))
    }

    /// The `.yaml` files of a folder, by name.
    package static func files(in folder: String) throws(GlossaryError) -> [File] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
                .filter { $0.hasSuffix(".yaml") }
                .sorted()
                .map { name in
                    let path = folder + "/" + name
                    return File(name: name, text: try String(contentsOfFile: path, encoding: .utf8))
                }
        } catch {
            throw .unreadable(path: folder, reason: error.localizedDescription)
        }
    }

    private static func entries(of files: [File]) -> ([GlossaryEntry], [GlossaryFinding]) {
        let readers = files.map { GlossaryFileReader(text: $0.text, file: $0.name) }
        return (readers.flatMap(\.entries), readers.flatMap(\.findings))
    }
}
