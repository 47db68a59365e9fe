package import Foundation

/// A folder of corpus documents: one Markdown file each, in any depth.
package enum CorpusFolder {
    /// All documents of a folder, sorted by id.
    ///
    /// Files that do not end in `.md` are none of its business; the glossary is read elsewhere.
    ///
    /// - Throws: all that is wrong with any document and between them.
    package static func read(at folder: URL) throws(CorpusErrors) -> [Document] {
        let (documents, errors) = scan(folder)
        guard errors.isEmpty else { throw CorpusErrors(errors) }
        return documents
    }

    /// The documents that can be read, sorted by id, and all that is wrong with the others.
    package static func scan(_ folder: URL) -> (documents: [Document], errors: [CorpusError]) {
        var found: [LocatedDocument] = []
        var errors: [CorpusError] = []
        var unreadable: Set<String> = []
        for file in files(in: folder) {
            do throws(CorpusErrors) {
                found.append(try read(file.path, in: folder))
            } catch {
                errors += error.errors
                unreadable.insert(String(file.name.dropLast(3)))
            }
        }
        errors += CrossCheck(found, unreadable: unreadable).errors
        let documents = found.map(\.document).sorted { $0.metadata.id < $1.metadata.id }
        return (documents, CorpusErrors(errors).errors)
    }

    private static func read(
        _ path: String, in folder: URL
    ) throws(CorpusErrors) -> LocatedDocument {
        let text: String
        do {
            let data = try Data(contentsOf: folder.appending(path: path))
            guard let decoded = String(validating: data, as: UTF8.self) else {
                throw unreadable(path, reason: "it is not UTF-8; save it as UTF-8")
            }
            text = decoded
        } catch let error as CorpusErrors {
            throw error
        } catch {
            throw unreadable(path, reason: "check that it exists and may be read")
        }
        let document = try MarkdownReader().read(text: text, file: path)
        return LocatedDocument(file: path, text: text, document: document)
    }

    private static func unreadable(_ path: String, reason: String) -> CorpusErrors {
        let problem = CorpusProblem.unreadableFile(reason: reason)
        return CorpusErrors([CorpusError(file: path, line: 1, problem: problem)])
    }

    /// Paths of the Markdown files relative to the folder, sorted, hidden files left out.
    private static func files(in folder: URL) -> [(path: String, name: String)] {
        let paths = FileManager.default.enumerator(atPath: folder.path)
        var files: [(path: String, name: String)] = []
        while let path = paths?.nextObject() as? String {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            if name.hasSuffix(".md"), !name.hasPrefix("."), name != "README.md" {
                files.append((path, name))
            }
        }
        return files.sorted { $0.path < $1.path }
    }
}

/// A document with the file that it comes from.
struct LocatedDocument {
    var file: String
    /// The file's text.
    var text: String
    var document: Document

    /// The line of a front matter's key, counted from 1; the first where it is absent.
    func line(of key: String) -> Int {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return (lines.firstIndex { $0.hasPrefix("\(key):") } ?? 0) + 1
    }
}
