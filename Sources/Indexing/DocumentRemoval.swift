import Corpus
import Foundation
import GRDB

/// Takes documents out of an index's tables and marks their passages in the segments.
struct DocumentRemoval {
    enum Standing {
        case new
        case changed(position: Int)
        case unchanged
    }

    /// What is gone; its passages are marked at the end in one go.
    private(set) var removed: [(sha256: Data, passages: Range<Int32>)] = []
    /// Whether a document that stays has another place in the source.
    private(set) var hasMoved = false

    /// Finds how the index holds a document of the source, and takes an outdated one out.
    ///
    /// - Parameter position: in the source; nil where the document keeps the one that it has.
    mutating func keep(
        _ document: PreparedDocument, at position: Int?, in database: Database
    ) throws -> Standing {
        let statement = try database.cachedStatement(
            sql: "SELECT ordinal, position, sha256 FROM document WHERE id = ?")
        let id = document.document.metadata.id
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return .new }
        guard row[2] as Data == document.sha256 else {
            try remove(id, in: database)
            return .changed(position: row[1])
        }
        if let position, row[1] as Int != position {
            hasMoved = true
            try database.cachedStatement(sql: "UPDATE document SET position = ? WHERE ordinal = ?")
                .execute(arguments: [position, row[0] as Int])
        }
        return .unchanged
    }

    /// Takes a document out of the tables of documents, passages and search.
    ///
    /// - Returns: whether the index held it.
    @discardableResult
    mutating func remove(_ id: String, in database: Database) throws -> Bool {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT ordinal, first_passage, passages, sha256 FROM document WHERE id = ?",
            arguments: [id])
        guard let row else { return false }
        let first: Int32 = row[1]
        let range = first..<first + (row[2] as Int32)
        try Self.removeFromSearch(range, in: database)
        try database.execute(
            sql: "DELETE FROM passage WHERE id >= ? AND id < ?",
            arguments: [range.lowerBound, range.upperBound])
        try database.execute(
            sql: "DELETE FROM term_sequence WHERE passage >= ? AND passage < ?",
            arguments: [range.lowerBound, range.upperBound])
        try database.execute(sql: "DELETE FROM supersession WHERE newer = ?", arguments: [id])
        try database.execute(
            sql: "DELETE FROM document WHERE ordinal = ?", arguments: [row[0] as Int])
        removed.append((row[3], range))
        return true
    }

    /// An external-content table forgets a row only when it is told what the row held.
    private static func removeFromSearch(_ range: Range<Int32>, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO passage_search(passage_search, rowid, title, headings, body, keywords)
                SELECT 'delete', id, title, headings, body, keywords FROM passage_text
                WHERE id >= ? AND id < ?
                """,
            arguments: [range.lowerBound, range.upperBound])
    }

    /// Sets the removed passages' bits in their segments.
    func markPassages(in database: Database) throws {
        guard !removed.isEmpty else { return }
        let passages = removed.map(\.passages)
        for segment in try IndexSegment.all(in: database) {
            let end = segment.firstPassage + Int32(segment.passages)
            let gone = passages.filter { (segment.firstPassage..<end).contains($0.lowerBound) }
            guard !gone.isEmpty else { continue }
            var bits = segment.deleted
            bits += Array(repeating: 0, count: (segment.passages + 7) / 8 - bits.count)
            for passage in gone.joined() {
                let ordinal = Int(passage - segment.firstPassage)
                bits[ordinal / 8] |= 1 << UInt8(ordinal % 8)
            }
            try database.execute(
                sql: "UPDATE segment SET deleted = ? WHERE number = ?",
                arguments: [Data(bits), segment.number])
        }
    }
}
