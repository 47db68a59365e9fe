import Foundation
import GRDB

/// The file that sessions and articles are kept in, readable by its owner alone.
package final class RecordDatabase: Sendable {
    package let path: String
    private let queue: DatabaseQueue

    private static let formatVersion = 1

    /// Opens the file, or makes it with its folder (0700) and itself (0600).
    package init(path: String) throws(RecordsError) {
        self.path = path
        try Self.make(path)
        queue = try Self.guarding(path) {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            configuration.foreignKeysEnabled = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.write { try Self.prepare($0, path: path) }
            return queue
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(RecordsError) -> Value {
        try Self.guarding(path) { try queue.read(body) }
    }

    func write<Value>(_ body: (Database) throws -> Value) throws(RecordsError) -> Value {
        try Self.guarding(path) { try queue.write(body) }
    }

    /// SQLite gives a database's mode to its journal, so that nothing is readable in between.
    private static func make(_ path: String) throws(RecordsError) {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw .folder(path: folder, reason: error.localizedDescription)
        }
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0, fchmod(descriptor, 0o600) == 0 else {
            throw .folder(path: path, reason: String(cString: strerror(errno)))
        }
        close(descriptor)
    }

    private static func prepare(_ database: Database, path: String) throws {
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version <= formatVersion else {
            throw RecordsError.newerFormat(path: path, found: version, expected: formatVersion)
        }
        guard version < formatVersion else { return }
        try database.execute(sql: schema)
        try database.execute(sql: "PRAGMA user_version = \(formatVersion)")
    }

    private static let schema = """
        CREATE TABLE session (
          name TEXT PRIMARY KEY, used INTEGER NOT NULL);
        CREATE TABLE turn (
          session TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
          number INTEGER NOT NULL, turn TEXT NOT NULL, answer TEXT NOT NULL,
          PRIMARY KEY (session, number));
        CREATE TABLE article (
          number INTEGER PRIMARY KEY, status TEXT NOT NULL, answer TEXT NOT NULL);
        CREATE TABLE review (
          article INTEGER NOT NULL REFERENCES article, number INTEGER NOT NULL,
          action TEXT NOT NULL, reviewer TEXT NOT NULL, note TEXT NOT NULL,
          date TEXT NOT NULL, digest TEXT NOT NULL,
          PRIMARY KEY (article, number));
        """

    private static func guarding<Value>(
        _ path: String, _ body: () throws -> Value
    ) throws(RecordsError) -> Value {
        do {
            return try body()
        } catch let error as RecordsError {
            throw error
        } catch let error as DatabaseError {
            throw .database(path: path, message: error.message ?? "\(error.resultCode)")
        } catch {
            throw .database(path: path, message: "\(error)")
        }
    }
}
