import Foundation
import TestSupport
import Testing

@testable import Indexing

@Suite struct PageLogTests {
    private let folder: TemporaryFolder
    private let path: String
    private var log: String { PageLog.path(ofIndex: path) }

    init() throws {
        folder = try TemporaryFolder()
        path = try folder.build(
            "index",
            [
                PlainDocuments.document("a", "Lime juice cures scurvy."),
                PlainDocuments.document("b", "Sea water does not."),
            ]
        ).path
        _ = try folder.update("index", [PlainDocuments.document("a", "Lemons cure scurvy.")])
    }

    private func texts() throws -> [String] {
        let reader = try IndexReader(path: path)
        return try reader.passages(Array(0..<9)).map(\.text)
    }

    private func flip(_ file: String, at offset: Int) throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        bytes[offset] ^= 4
        try bytes.write(to: URL(fileURLWithPath: file))
    }

    @Test func anUpdateLeavesTheFileItselfAlone() throws {
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        _ = try folder.update("index", [PlainDocuments.document("c", "Cider.")])
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        #expect(try texts() == ["Cider."])
    }

    @Test func aTailThatWasNotCommittedIsPassedOver() throws {
        let file = try #require(FileHandle(forWritingAtPath: log))
        try file.seekToEnd()
        try file.write(contentsOf: Data(repeating: 7, count: Schema.pageSize * 3 + 100))
        try file.close()
        #expect(try texts() == ["Lemons cure scurvy."])
        _ = try folder.update("index", [PlainDocuments.document("c", "Cider.")])
        #expect(try texts() == ["Cider."])
        #expect(try IndexVerifier(path: path).damage().isEmpty)
    }

    @Test func aCommittedStateThatIsCutOffIsAnError() throws {
        let size = try Data(contentsOf: URL(fileURLWithPath: log)).count
        for cut in [100, Schema.pageSize, Schema.pageSize * 4, size - 1] {
            let file = try #require(FileHandle(forWritingAtPath: log))
            try file.truncate(atOffset: UInt64(cut))
            try file.close()
            #expect(throws: IndexError.damaged(path: log)) { try texts() }
        }
    }

    @Test func aFlippedBitIsNeverReadAsAnotherState() throws {
        let sound = try Data(contentsOf: URL(fileURLWithPath: log))
        for offset in stride(from: 11, to: sound.count, by: 997) {
            try sound.write(to: URL(fileURLWithPath: log))
            try flip(log, at: offset)
            if let read = try? texts() { #expect(read == ["Lemons cure scurvy."]) }
        }
    }

    @Test func theLogOfAnotherFileIsPassedOver() throws {
        let updates = try Data(contentsOf: URL(fileURLWithPath: log))
        try folder.build("index", [PlainDocuments.document("x", "Onions.")])
        #expect(!FileManager.default.fileExists(atPath: log))
        try updates.write(to: URL(fileURLWithPath: log))
        #expect(try texts() == ["Onions."])
    }

    @Test func aFlippedBitOfTheFileIsNeverAnswered() throws {
        let sound = try Data(contentsOf: URL(fileURLWithPath: path))
        for offset in stride(from: 3, to: sound.count, by: 1999) {
            try sound.write(to: URL(fileURLWithPath: path))
            try flip(path, at: offset)
            if let read = try? texts() { #expect(read == ["Lemons cure scurvy."]) }
        }
    }
}
