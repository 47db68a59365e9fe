import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

struct RecordDatabaseTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
    }

    @Test func isReadableByItsOwnerAlone() throws {
        let path = folder.file("state/lind/records.sqlite")
        _ = try RecordDatabase(path: path)
        #expect(try mode(path) == 0o600)
        #expect(try mode(folder.file("state/lind")) == 0o700)
    }

    @Test func takesBackRightsThatOthersHad() throws {
        let path = folder.file("records.sqlite")
        _ = try RecordDatabase(path: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        _ = try RecordDatabase(path: path)
        #expect(try mode(path) == 0o600)
    }

    @Test func refusesAFileOfANewerFormat() throws {
        let path = folder.file("records.sqlite")
        let database = try RecordDatabase(path: path)
        try database.write { try $0.execute(sql: "PRAGMA user_version = 9") }
        #expect(throws: RecordsError.newerFormat(path: path, found: 9, expected: 1)) {
            try RecordDatabase(path: path)
        }
    }

    @Test func refusesAFileThatIsNoDatabase() throws {
        try folder.write(String(repeating: "no database ", count: 100), to: "records.sqlite")
        #expect(throws: RecordsError.self) {
            try RecordDatabase(path: folder.file("records.sqlite"))
        }
    }
}
