import Foundation
import GRDB
import TestSupport
import Testing

@testable import Indexing

@Suite struct IndexVerifierTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = try folder.build(
            "index",
            [
                PlainDocuments.document("a", "Lime juice cures scurvy.", "Vinegar does not."),
                PlainDocuments.document("b", "Sea water does not."),
            ]
        ).path
    }

    /// What is found after a writer of Lind's own has changed something it should not have.
    private func damage(_ sql: String) throws -> [IndexDamage] {
        let log = try PageLog.writable(ofIndex: path)
        let queue = try IndexDatabase.openForUpdating(path, log)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
        try log.commit()
        return try IndexVerifier(path: path).damage()
    }

    @Test func aFreshIndexIsSound() throws {
        #expect(try IndexVerifier(path: path).damage().isEmpty)
    }

    @Test func aChangedTextIsFound() throws {
        let damage = try damage(
            "UPDATE document SET text = replace(text, 'Lime', 'Lima') WHERE id = 'a'")
        #expect(damage.contains(.passage(id: 0, document: "a")))
        #expect(!damage.contains(.passage(id: 1, document: "a")))
    }

    @Test func aMissingPassageIsFound() throws {
        #expect(try damage("DELETE FROM passage WHERE id = 1").contains(.document(id: "a")))
    }

    @Test func unreadablePostingsAreFound() throws {
        let damage = try damage("UPDATE posting SET impacts = x'0102' WHERE term = 'lime'")
        #expect(damage == [.postings(term: "lime")])
    }

    @Test func aLostDocumentIsFound() throws {
        #expect(try damage("DELETE FROM document WHERE id = 'b'").contains(.tally))
    }

    @Test func whatAnotherClientWroteIsFound() throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "UPDATE document SET kind = 'trial'") }
        try queue.close()
        #expect(throws: IndexError.damaged(path: path)) { try IndexVerifier(path: path).damage() }
    }

    @Test func aDamagedSearchTableIsFound() throws {
        let damage = try damage("DELETE FROM passage_search_data WHERE id > 10")
        #expect(damage.contains { if case .searchTable = $0 { true } else { false } })
    }

    @Test func aFileWhoseBytesWereOverwrittenIsFound() throws {
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        try file.seek(toOffset: UInt64(Schema.pageSize * 2))
        try file.write(contentsOf: Data(repeating: 0xAA, count: Schema.pageSize * 3))
        try file.close()
        let found: [IndexDamage]
        do {
            found = try IndexVerifier(path: path).damage()
        } catch {
            return
        }
        #expect(!found.isEmpty)
    }
}
