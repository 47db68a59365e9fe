import Foundation
import GRDB

/// A part of an index that is not as it was written.
package enum IndexDamage: Equatable, Sendable, CustomStringConvertible {
    /// SQLite's own check found the file's structure broken.
    case structure(String)
    /// The full-text table does not agree with the texts.
    case searchTable(String)
    /// A passage's text has another hash than the one that was kept.
    case passage(id: Int32, document: String)
    /// A document's place or number of passages does not agree with the table of passages.
    case document(id: String)
    /// A term's impacts cannot be read.
    case postings(term: String)
    /// Pages of the file, counted from 1, do not hold what was written.
    case pages([Int])
    /// What is kept of all documents does not agree with them.
    case tally

    package var description: String {
        switch self {
        case .structure(let message): "the file's structure: \(message)"
        case .searchTable(let message): "the full-text table: \(message)"
        case .passage(let id, let document):
            "passage \(id) of \(document): the text is not the one that was indexed"
        case .document(let id): "document \(id): passages are missing"
        case .postings(let term): "the postings of \"\(term)\" cannot be read"
        case .pages(let numbers):
            "the file's pages \(numbers.prefix(8).map(String.init).joined(separator: ", "))"
                + (numbers.count > 8 ? " and \(numbers.count - 8) more" : "")
                + ": their bytes are not those that were written"
        case .tally: "the counts and the fingerprint: the documents are others"
        }
    }
}

/// Checks everything that an index holds against what was kept of it.
package struct IndexVerifier {
    private let queue: DatabaseQueue
    private let path: String

    /// - Throws: ``IndexError`` where the file cannot be opened as an index at all.
    package init(path: String) throws(IndexError) {
        self.path = path
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
        queue = try IndexDatabase.guarding(path) {
            let queue = try IndexDatabase.openForReading(path)
            try queue.read { try IndexDatabase.checkVersion(path: path, $0) }
            return queue
        }
    }

    /// What is damaged, in the order of the tables; empty where all is well.
    ///
    /// Reads the whole file.
    package func damage() throws(IndexError) -> [IndexDamage] {
        let pages = try pages()
        guard pages.isEmpty else { return pages }
        return try IndexDatabase.guarding(path) {
            try queue.read { database in
                let structure = try Self.structure(database)
                guard structure.isEmpty else { return structure }
                return try Self.passages(database) + Self.documents(database)
                    + Self.postings(database) + Self.tally(database)
            }
        } + searchTable()
    }

    /// Pages that were never written are empty and hold no checksum.
    private func pages() throws(IndexError) -> [IndexDamage] {
        let file = try BlockFile(path: path, flags: O_RDONLY)
        let bytes = UnsafeMutableRawBufferPointer.allocate(
            byteCount: Schema.pageSize, alignment: 64)
        defer { bytes.deallocate() }
        var damaged: [Int] = []
        for block in 0..<file.blocks {
            try file.read(block: block, into: bytes)
            if !PageChecksum.holds(UnsafeRawBufferPointer(bytes)),
                bytes.contains(where: { $0 != 0 })
            {
                damaged.append(block + 1)
            }
        }
        if let identity = FileIdentity.read(path),
            let log = try PageLog.opened(ofIndex: path, identity: identity)
        {
            damaged += try log.damagedPages()
        }
        return damaged.isEmpty ? [] : [.pages(damaged)]
    }

    private static func tally(_ database: Database) throws -> [IndexDamage] {
        var tally = ContentTally()
        let rows = try Row.fetchCursor(database, sql: "SELECT sha256, passages FROM document")
        while let row = try rows.next() { tally.add(row[0], passages: row[1]) }
        return tally == (try About(database)).tally ? [] : [.tally]
    }

    private static func structure(_ database: Database) throws -> [IndexDamage] {
        do {
            return try String.fetchAll(database, sql: "PRAGMA integrity_check")
                .filter { $0 != "ok" }.map { .structure($0) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return [.structure(error.message ?? "malformed")]
        }
    }

    private static func passages(_ database: Database) throws -> [IndexDamage] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT p.id, d.id, p.sha256,
                  substr(CAST(d.text AS BLOB), p.span_start + 1, p.span_end - p.span_start)
                FROM passage p LEFT JOIN document d ON d.ordinal = p.document ORDER BY p.id
                """)
        var damage: [IndexDamage] = []
        while let row = try rows.next() {
            let body = String(decoding: row[3] as Data? ?? Data(), as: UTF8.self)
            if PassageRow.hash(of: body) != row[2] as Data {
                damage.append(.passage(id: row[0], document: row[1] as String? ?? "no document"))
            }
        }
        return damage
    }

    private static func documents(_ database: Database) throws -> [IndexDamage] {
        try String.fetchAll(
            database,
            sql: """
                SELECT d.id FROM document d WHERE d.passages <>
                  (SELECT count(*) FROM passage p WHERE p.document = d.ordinal
                    AND p.id >= d.first_passage AND p.id < d.first_passage + d.passages)
                ORDER BY d.ordinal
                """
        ).map { .document(id: $0) }
    }

    private static func postings(_ database: Database) throws -> [IndexDamage] {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT term, passages, impacts, works FROM posting ORDER BY segment, term")
        var damage: [IndexDamage] = []
        while let row = try rows.next() {
            let works = row[3] as Data?
            if ImpactList([UInt8](row[2] as Data))?.count != row[1] as Int
                || works.map({ ImpactList([UInt8]($0)) == nil }) == true
            {
                damage.append(.postings(term: row[0]))
            }
        }
        return damage
    }

    /// FTS5 checks itself by a statement that counts as a write, so it is asked on a copy: the
    /// index may stand where nobody can write.
    private func searchTable() throws(IndexError) -> [IndexDamage] {
        let copy = (NSTemporaryDirectory() as NSString)
            .appendingPathComponent("lind-verify-\(UUID().uuidString)")
        let updates = (path: PageLog.path(ofIndex: path), copy: PageLog.path(ofIndex: copy))
        defer {
            for path in [copy, updates.copy] { try? FileManager.default.removeItem(atPath: path) }
        }
        return try IndexDatabase.guarding(path) {
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            if FileManager.default.fileExists(atPath: updates.path) {
                try FileManager.default.copyItem(atPath: updates.path, toPath: updates.copy)
            }
            return try Self.searchTable(ofCopy: copy)
        }
    }

    private static func searchTable(ofCopy path: String) throws -> [IndexDamage] {
        let log = try PageLog.writable(ofIndex: path)
        defer { log.discard() }
        let queue = try IndexDatabase.openForUpdating(path, log)
        defer { try? queue.close() }
        do {
            try queue.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO passage_search(passage_search, rank)
                        VALUES('integrity-check', 1)
                        """)
            }
            return []
        } catch let error as DatabaseError {
            return [.searchTable(error.message ?? "malformed")]
        }
    }
}
