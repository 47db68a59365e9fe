import Foundation
import GRDB

/// A run of passages that were indexed together: all of a fresh build, or those of one update.
package struct IndexSegment: Sendable {
    package let number: Int
    package let firstPassage: Int32
    package let passages: Int
    /// Sum of the passages' weighted lengths, in quarters of an occurrence.
    package let length: Int
    /// First passage of each work, counted within the segment, ascending.
    package let workStarts: [Int32]
    /// A bit for every passage that has been removed; empty where none has.
    package let deleted: [UInt8]

    /// Whether the segment's postings know works beside passages.
    package var hasWorks: Bool { workStarts.count < passages }

    package func isDeleted(_ ordinal: Int32) -> Bool {
        let byte = Int(ordinal >> 3)
        return byte < deleted.count && deleted[byte] & (1 << UInt8(ordinal & 7)) != 0
    }

    static func all(in database: Database) throws -> [IndexSegment] {
        try Row.fetchAll(database, sql: "SELECT * FROM segment ORDER BY number").map { row in
            let starts: Data = row["work_starts"]
            let bytes = [UInt8](starts)
            return IndexSegment(
                number: row["number"], firstPassage: row["first_passage"],
                passages: row["passages"], length: row["passage_length"],
                workStarts: stride(from: 0, to: bytes.count, by: 4).map {
                    Int32(bytes.load(UInt32.self, at: $0))
                },
                deleted: (row["deleted"] as Data?).map { [UInt8]($0) } ?? [])
        }
    }
}

/// A term's postings over the whole index.
package struct IndexPostings: Sendable {
    /// One segment's share; `works` is nil where the segment knows no works.
    package struct Share: Sendable {
        package let segment: Int
        package let passages: ImpactList
        package let works: ImpactList?
    }

    /// Passages that hold the term, removed ones included until the index is compacted.
    package let documentFrequency: Int
    package let workFrequency: Int
    package let shares: [Share]

    package static let none = IndexPostings(documentFrequency: 0, workFrequency: 0, shares: [])
}
