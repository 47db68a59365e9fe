import Analysis
import Crypto
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
        } catch let error as DatabaseError {
            throw .database(
                path: path, message: error.message ?? "SQLite error \(error.resultCode)")
        } catch {
            throw .database(path: path, message: "\(error)")
        }
    }

    /// A connection for a file that nobody else knows yet: durability comes from the publication.
    static func openForWriting(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.label = "lind.index.writer"
        configuration.prepareDatabase { database in
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

    /// A connection that only reads, through a memory map.
    static func openForReading(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "lind.index.reader"
        configuration.prepareDatabase { database in
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

    /// Opens the writer's one transaction, with a search table that merges seldom.
    static func begin(_ database: Database) throws {
        try database.execute(
            sql: """
                BEGIN;
                INSERT INTO passage_search(passage_search, rank) VALUES('hashsize', 16777216);
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

    /// Writes the counts, the corpus fingerprint and the tables' digests, and ends the transaction.
    static func complete(_ about: inout About, in database: Database) throws -> IndexCounts {
        about.documents = try count("document", in: database)
        about.passages = try count("passage", in: database)
        about.fingerprint = try fingerprint(database)
        try about.write(to: database)
        let digests = try JSONText.encode(ContentDigest.compute(database))
        try About.set(.digests, digests, in: database)
        try database.execute(sql: "COMMIT")
        return IndexCounts(documents: about.documents, passages: about.passages)
    }

    private static func count(_ table: String, in database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
    }

    /// The SHA-256 of the documents' own hashes in the order of the source.
    private static func fingerprint(_ database: Database) throws -> String {
        var hash = SHA256()
        let hashes = try Data.fetchCursor(
            database, sql: "SELECT sha256 FROM document ORDER BY position, ordinal")
        while let document = try hashes.next() { hash.update(data: document) }
        return hash.finalize().hexadecimal
    }
}
