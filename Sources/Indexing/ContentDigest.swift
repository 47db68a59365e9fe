import Crypto
import Foundation
import GRDB

/// A SHA-256 over the rows of each table: what SQLite's own check does not see, a flipped bit in
/// a value, changes it.
///
/// The full-text table is left out, for it checks itself against the texts.
enum ContentDigest {
    /// Tables in the order of hashing, each with its key.
    private static let tables = [
        ("document", "ordinal"), ("supersession", "older, newer"), ("passage", "id"),
        ("term_sequence", "passage"),
        ("segment", "number"), ("posting", "term, segment"), ("about", "key"),
    ]

    /// The digests by table; linear in the size of the index.
    static func compute(_ database: Database) throws -> [String: String] {
        var digests: [String: String] = [:]
        for (table, key) in tables {
            let rows = try Row.fetchCursor(
                database, sql: "SELECT * FROM \(table)\(filter(table)) ORDER BY \(key)")
            var hash = SHA256()
            while let row = try rows.next() { try update(&hash, with: row) }
            digests[table] = hash.finalize().hexadecimal
        }
        return digests
    }

    /// Names of the tables that are not as they were written, in the order of hashing.
    static func damagedTables(_ database: Database) throws -> [String] {
        let stored: String? = try About.value(.digests, in: database)
        let written =
            stored.flatMap { try? JSONText.decode([String: String].self, from: $0) } ?? [:]
        let present = try compute(database)
        return tables.map(\.0).filter { written[$0] != present[$0] }
    }

    /// The digests themselves are not hashed.
    private static func filter(_ table: String) -> String {
        table == "about" ? " WHERE key <> '\(AboutKey.digests.rawValue)'" : ""
    }

    /// Type, length and bytes of each value, so that no two rows give the same input.
    private static func update(_ hash: inout SHA256, with row: Row) throws {
        for index in 0..<row.count {
            let value: DatabaseValue = row[index]
            switch value.storage {
            case .null: hash.update(data: [0])
            case .int64(let number): update(&hash, type: 1, number)
            case .double(let number): update(&hash, type: 2, number.bitPattern)
            case .string(let text): update(&hash, type: 3, bytes: Data(text.utf8))
            case .blob(let data): update(&hash, type: 4, bytes: data)
            }
        }
    }

    private static func update(_ hash: inout SHA256, type: UInt8, bytes: Data) {
        update(&hash, type: type, Int64(bytes.count))
        hash.update(data: bytes)
    }

    private static func update(
        _ hash: inout SHA256, type: UInt8, _ number: some FixedWidthInteger
    ) {
        hash.update(data: [type])
        withUnsafeBytes(of: number.littleEndian) { hash.update(bufferPointer: $0) }
    }
}
