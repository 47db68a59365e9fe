import Foundation
import Testing

@testable import Corpus

@Suite struct CorpusFolderTests {
    private let folder = URL.temporaryDirectory.appending(path: "corpus-\(UUID().uuidString)")

    @Test func sortsDocumentsByIDAndLeavesOtherFilesAlone() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("b/a-two.md", id: "a-two")
        try write("a/b-one.md", id: "b-one")
        try write("glossary/notes.yaml", text: "x")
        try write("README.md", text: "# Corpus")
        #expect(try CorpusFolder.read(at: folder).map(\.metadata.id) == ["a-two", "b-one"])
    }

    @Test func collectsTheErrorsOfAllFiles() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("one.md", id: "one", adding: "x: 1")
        try write("two.md", id: "two", adding: "y: 1")
        try write("latin.md", bytes: [0x2D, 0xE9])
        let (documents, errors) = CorpusFolder.scan(folder)
        #expect(documents.isEmpty)
        #expect(errors.map(\.file) == ["latin.md", "one.md", "two.md"])
    }

    @Test func findsAnIDThatTwoFilesUse() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("a/one.md", id: "one")
        try write("b/one.md", id: "one")
        let errors = CorpusFolder.scan(folder).errors
        #expect(errors.map(\.problem) == [.duplicateID("one", otherFile: "a/one.md")])
        #expect(errors.first?.file == "b/one.md")
    }

    @Test func checksLinksToOlderEditions() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write(
            "new.md", id: "new", adding: "supersedes: [marked, unmarked, missing, broken, new]")
        try write("marked.md", id: "marked", adding: "status: superseded")
        try write("unmarked.md", id: "unmarked")
        try write("broken.md", id: "broken", adding: "x: 1")
        let errors = CorpusFolder.scan(folder).errors.filter { $0.file == "new.md" }
        #expect(
            errors.map(\.problem) == [
                .supersededTargetNotMarked("unmarked", otherFile: "unmarked.md"),
                .danglingSupersedes("missing"), .supersedesNewer("new"),
            ])
        #expect(errors.map(\.line) == [13, 13, 13])
    }

    private func write(_ path: String, id: String, adding line: String = "") throws {
        let keys = Sample.frontMatter(replacing: "id: uspstf-2019-aneurysm", with: "id: \(id)")
        let text = Sample.document(
            frontMatter: line.isEmpty ? keys : keys + "\n" + line,
            body: "## Background\n- Statement.\n")
        try write(path, text: text)
    }

    private func write(_ path: String, text: String) throws {
        try write(path, bytes: Array(text.utf8))
    }

    private func write(_ path: String, bytes: [UInt8]) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}
