import Analysis
import Corpus
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Indexing

@Suite struct IndexWriterTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func build(_ documents: Source) throws -> IndexReader {
        try folder.build("index", documents)
    }

    private var two: [(Document, [Passage])] {
        [
            PlainDocuments.document(
                "a", title: "Lime juice", "Lime juice cures scurvy.", "Vinegar: β-test 0.5 mg."),
            PlainDocuments.document("b", title: "Sea water", "Sea water does not cure scurvy."),
        ]
    }

    @Test func givesBackPassagesWithTheirTextSpanAndHash() throws {
        let reader = try build(two)
        #expect(reader.counts == IndexCounts(documents: 2, passages: 3))
        let passages = try reader.passages([2, 1])
        #expect(passages.map(\.id) == [2, 1])
        #expect(passages[1].text == "Vinegar: β-test 0.5 mg.")
        #expect(passages[1].span == ByteRange(25, 25 + passages[1].text.utf8.count))
        #expect(passages[1].metadata.title == "Lime juice")
        #expect(passages[1].sha256.count == 64)
        #expect(passages[0].metadata.id == "b")
        let text = try #require(try reader.canonicalText(passages[1].document))
        #expect(text.slice(passages[1].span).map(String.init) == passages[1].text)
    }

    @Test func givesBackAllMetadata() throws {
        var (document, passages) = PlainDocuments.document("a", title: "T", "Text.")
        document.metadata.authors = ["Lind J"]
        document.metadata.year = 1753
        document.metadata.supersedes = ["old"]
        document.metadata.population.age = ["adult"]
        document.metadata.isDigest = true
        document.metadata.checked = "2026-01-01"
        document.metadata.topics = ["scurvy"]
        passages[0].headings = ["Findings", "At sea"]
        var annotation = Annotation()
        annotation.direction = .for
        passages[0].blocks[0].annotation = annotation
        let reader = try build([(document, passages)])
        #expect(try reader.document("a")?.metadata == document.metadata)
        #expect(try reader.supersededBy("old") == ["a"])
        let passage = try #require(try reader.passages([0]).first)
        #expect(passage.blocks == passages[0].blocks)
        #expect(passage.headings == ["Findings", "At sea"])
    }

    @Test func countsTermsOverTitleAndBody() throws {
        let reader = try build(two)
        #expect(try reader.documentFrequency("lime") == 2)
        #expect(try reader.documentFrequency("scurvi") == 2)
        #expect(try reader.isKnownWord("Scurvy"))
        #expect(try !reader.isKnownWord("scurvvy"))
    }

    @Test func anySQLiteClientCanSearchTheText() throws {
        let reader = try build(two)
        let plain = try DatabaseQueue(path: reader.path)
        let found = try plain.read { database in
            try String.fetchAll(
                database,
                sql:
                    "SELECT snippet(passage_search, 2, '[', ']', '', 9) FROM passage_search WHERE passage_search MATCH ? ORDER BY rowid",
                arguments: ["\"cure\" AND \"scurvy\""])
        }
        #expect(found == ["Lime juice [cures] [scurvy].", "Sea water does not [cure] [scurvy]."])
    }

    @Test func theSameDocumentsGiveTheSameBytes() throws {
        let first = try folder.build("one", two)
        let second = try folder.build("two", two)
        #expect(first.fingerprint == second.fingerprint)
        #expect(FileManager.default.contentsEqual(atPath: first.path, andPath: second.path))
    }

    @Test func anAbandonedBuildLeavesTheOldIndex() throws {
        let old = try build(two)
        do {
            let writer = try IndexWriter(path: old.path)
            let (document, passages) = PlainDocuments.document("c", "New.")
            try writer.add(document, passages: passages)
        }
        #expect(try IndexReader(path: old.path).fingerprint == old.fingerprint)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["index"])
    }

    @Test func aSecondWriterIsRefusedWithTheHoldersName() throws {
        let path = folder.file("index")
        let writer = try IndexWriter(path: path)
        let error = #expect(throws: IndexError.self) { _ = try IndexWriter(path: path) }
        let process = "process \(ProcessInfo.processInfo.processIdentifier)"
        #expect(error?.description.contains(process) == true)
        _ = writer
    }

    @Test func twoDocumentsOfOneIDAreRefused() throws {
        #expect(throws: IndexError.duplicateDocument(id: "a")) {
            try build([two[0], two[0]])
        }
    }

    @Test func aPassageOutsideOfTheTextIsRefused() throws {
        let (document, _) = PlainDocuments.document("a", "short")
        let beyond = Passage(span: ByteRange(2, 9), headings: [], blocks: [])
        #expect(throws: IndexError.passageOutsideText(document: "a", start: 2, end: 9)) {
            try build([(document, [beyond])])
        }
    }

    @Test func anEmptyIndexCanBeRead() throws {
        let reader = try build([])
        #expect(reader.counts == IndexCounts(documents: 0, passages: 0))
        #expect(try reader.passages([0]).isEmpty)
    }

    @Test func anIndexOfAnotherFormatIsRefusedWithTheMend() throws {
        let reader = try build(two)
        let log = try PageLog.writable(ofIndex: reader.path)
        let queue = try IndexDatabase.openForUpdating(reader.path, log)
        try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        try queue.close()
        try log.commit()
        let error = #expect(throws: IndexError.self) { _ = try IndexReader(path: reader.path) }
        #expect(error == .schemaVersion(path: reader.path, found: 99, expected: Schema.version))
        #expect(error?.description.contains("lind index build") == true)
    }

    @Test func anyOtherFileIsRefused() throws {
        #expect(throws: IndexError.missing(path: folder.file("none"))) {
            _ = try IndexReader(path: folder.file("none"))
        }
        try Data("not a database, but long enough to be one".utf8)
            .write(to: URL(fileURLWithPath: folder.file("text")))
        #expect(throws: IndexError.self) { _ = try IndexReader(path: folder.file("text")) }
    }
}
