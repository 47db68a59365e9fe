import Corpus
import Foundation
import Testing

@testable import Reading

@Suite struct SourceReaderTests {
    private let one = #"{"_id": "1", "text": "One."}"#
    private let two = #"{"_id": "2", "text": "Two."}"#
    private let broken = #"{"_id": "3", "text": }"#

    @Test func readsFilesAndFoldersInOrder() throws {
        let fixture = try Fixture()
        _ = try fixture.write(one, to: "folder/b.jsonl")
        _ = try fixture.write(two, to: "folder/a/x.jsonl")
        for ignored in [".hidden", "glossary/a.yaml", "README.md"] {
            _ = try fixture.write("x: ", to: "folder/" + ignored)
        }
        let (documents, _, report) = try Fixture.read([fixture.folder.path + "/folder"])
        #expect(documents.map(\.metadata.id) == ["2", "1"])
        #expect(report.sources.map(\.format) == [.jsonLines, .jsonLines])
        #expect(report.sources.map(\.documents) == [1, 1])
        #expect(report.bytes == one.utf8.count + two.utf8.count)
    }

    @Test func readsGzipOfSeveralMembers() throws {
        let fixture = try Fixture()
        let bytes = Fixture.gzip(Array((one + "\n").utf8)) + Fixture.gzip(Array(two.utf8)) + [0, 0]
        let path = try fixture.write(bytes)
        #expect(try Fixture.read([path]).documents.map(\.metadata.id) == ["1", "2"])
    }

    @Test func stopsAtTheFirstErrorAndNamesFileLineAndRecord() throws {
        let fixture = try Fixture()
        let path = try fixture.write(one + "\n" + broken + "\n" + two)
        #expect {
            try Fixture.read([path])
        } throws: { error in
            "\(error)".hasPrefix("\(path):2: this is not valid JSON lines (column 22: ")
        }
    }

    @Test func goesOnCountsAndListsWhereInvalidRecordsAreSkipped() throws {
        let fixture = try Fixture()
        let first = try fixture.write(one + "\n" + broken + "\n" + two, to: "first")
        let second = try fixture.write([0, 1, 2, 3], to: "second")
        let third = try fixture.write(#"{"_id": "4", "text": "Four."}"#, to: "third")
        let (documents, _, report) = try Fixture.read(
            [first, second, third, first + "-missing"], options: ReadingOptions(skipsInvalid: true))
        #expect(documents.map(\.metadata.id) == ["1", "2", "4"])
        #expect(report.skipped == 3)
        #expect(!report.isComplete)
        #expect(report.errors.map(\.file) == [first, second, first + "-missing"])
    }

    @Test func refusesAnIDThatAnEarlierSourceUsed() throws {
        let fixture = try Fixture()
        let first = try fixture.write(one, to: "first")
        let second = try fixture.write(two + "\n" + one, to: "second")
        let expected = ReadingError(
            file: second, position: .line(2), record: "1", problem: .duplicateID)
        #expect(throws: expected) { try Fixture.read([first, second]) }
    }

    @Test func tellsTruncatedFromDamagedGzip() throws {
        let whole = Fixture.gzip(Array(String(repeating: one, count: 100).utf8))
        #expect(try Fixture.problem(with: Array(whole.dropLast(9)))?.problem == .truncated)
        var flipped = whole
        flipped[whole.count - 7] ^= 1
        let problem = try Fixture.problem(with: flipped)?.problem
        #expect(problem == .damaged(reason: "incorrect data check"))
    }

    @Test func refusesArchivesAndDoubleCompression() throws {
        #expect(try Fixture.problem(with: "PK\u{3}\u{4}...")?.problem == .archive("zip"))
        #expect(try Fixture.problem(with: "BZh9")?.problem == .archive("bzip2"))
        let twice = Fixture.gzip(Fixture.gzip(Array(one.utf8)))
        #expect(try Fixture.problem(with: twice)?.problem == .compressedTwice)
    }

    @Test func followsNoLinksInFoldersAndOpensNoPipes() throws {
        let fixture = try Fixture()
        let outside = try fixture.write(one, to: "outside.jsonl")
        let folder = fixture.folder.appending(path: "folder")
        _ = try fixture.write(two, to: "folder/two.jsonl")
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: folder.appending(path: "link").path, withDestinationPath: outside)
        try manager.createSymbolicLink(
            atPath: folder.appending(path: "loop").path, withDestinationPath: folder.path)
        mkfifo(folder.appending(path: "pipe").path, 0o600)
        let (documents, _, report) = try Fixture.read(
            [folder.path], options: ReadingOptions(skipsInvalid: true))
        #expect(documents.map(\.metadata.id) == ["2"])
        #expect(report.skipped == 3)
    }

    @Test func passesOnWhatTheReceiverThrows() throws {
        struct Full: Error {}
        let fixture = try Fixture()
        let path = try fixture.write(one)
        #expect(throws: Full.self) {
            try SourceReader(options: ReadingOptions(skipsInvalid: true)).read([path]) { _ in
                throw Full()
            }
        }
    }

    @Test func saysThatAnEmptyFileHasNoText() throws {
        #expect(try Fixture.problem(with: "")?.problem == .noText)
    }
}
