import Analysis
import Foundation
import GRDB

/// Opening an index file and the steps that its writers share.
enum IndexDatabase {
    /// Runs `body` and turns what SQLite throws into an ``IndexError`` that names the file.
    static func guarding<Value>(
        _ path: String, _ body: () throws -> Value
    ) throws(IndexError) -> Value {
        do {
            return try body()
        } catch let error as IndexError {
            throw error
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            throw .damaged(path: path)
        } catch let error as DatabaseError {
            throw .database(
                path: path, message: error.message ?? "SQLite error \(error.resultCode)")
        } catch {
            throw .database(path: path, message: "\(error)")
        }
    }

    /// A connection for a file that nobody else knows yet: durability comes from the publication.
    static func openForWriting(_ path: String) throws -> DatabaseQueue {
        try openForWriting(path, .own)
    }

    /// A connection that writes to the index's log and leaves its file as it is.
    static func openForUpdating(_ path: String, _ log: PageLog) throws -> DatabaseQueue {
        try openForWriting(path, .updating(log))
    }

    private static func openForWriting(
        _ path: String, _ use: CheckedPages.Use
    ) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.label = "lind.index.writer"
        configuration.prepareDatabase { database in
            try CheckedPages.attach(to: database, use)
            try database.execute(
                sql: """
                    PRAGMA page_size = \(Schema.pageSize);
                    PRAGMA journal_mode = OFF;
                    PRAGMA synchronous = OFF;
                    PRAGMA locking_mode = EXCLUSIVE;
                    PRAGMA cache_size = -65536;
                    PRAGMA temp_store = MEMORY;
                    """)
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// A connection that only reads, through a memory map, the index as its last update left it.
    static func openForReading(_ path: String) throws -> DatabaseQueue {
        while true {
            let identity = FileIdentity.read(path)
            let queue = try openOnceForReading(path)
            // A new file may have come, and taken the old one's log along, before the log was read.
            if FileIdentity.read(path) == identity { return queue }
            try queue.close()
        }
    }

    private static func openOnceForReading(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "lind.index.reader"
        configuration.prepareDatabase { database in
            try CheckedPages.attach(to: database, .reading(index: path))
            try database.execute(sql: "PRAGMA mmap_size = \(1 << 40); PRAGMA query_only = 1;")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    static func checkVersion(path: String, _ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID
        else {
            throw IndexError.notAnIndex(path: path)
        }
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version == Schema.version else {
            throw IndexError.schemaVersion(path: path, found: version, expected: Schema.version)
        }
    }

    /// Opens the writer's one transaction, with a search table that merges seldom: merging on the
    /// way would have every update rewrite a part of the table that grows with the table.
    static func begin(_ database: Database) throws {
        try database.execute(
            sql: """
                BEGIN;
                INSERT INTO passage_search(passage_search, rank) VALUES('hashsize', 16777216);
                INSERT INTO passage_search(passage_search, rank) VALUES('automerge', 0);
                """)
    }

    static func createDocumentIndex(_ database: Database) throws {
        do {
            try database.execute(sql: Schema.indexes)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            let id = try String.fetchOne(
                database, sql: "SELECT id FROM document GROUP BY id HAVING count(*) > 1 LIMIT 1")
            throw IndexError.duplicateDocument(id: id ?? "?")
        }
    }

    /// Writes what the index is, and ends the transaction.
    static func complete(_ about: About, in database: Database) throws -> IndexCounts {
        try about.write(to: database)
        try database.execute(sql: "COMMIT")
        return IndexCounts(documents: about.tally.documents, passages: about.tally.passages)
    }
}
