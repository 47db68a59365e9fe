import Foundation
import GRDB

/// A run of passages that were indexed together: all of a fresh build, or those of one update.
package struct IndexSegment: Sendable {
    package let number: Int
    package let firstDocument: Int32
    package let firstPassage: Int32
    package let passages: Int
    /// Sum of the passages' weighted lengths, in quarters of an occurrence.
    package let length: Int
    /// First passage of each work, counted within the segment, ascending.
    package let workStarts: [Int32]
    /// First passage of each document, counted within the segment, ascending; empty where every
    /// document is one passage.
    let documentStarts: [Int32]
    /// A bit for every passage that has been removed; empty where none has.
    package let deleted: [UInt8]

    /// Whether the segment's postings know works beside passages.
    package var hasWorks: Bool { workStarts.count < passages }

    /// The ordinal of the document that holds a passage of the segment.
    ///
    /// - Complexity: O(log documents).
    package func document(of ordinal: Int32) -> Int32 {
        guard !documentStarts.isEmpty else { return firstDocument + ordinal }
        var low = 0
        var high = documentStarts.count
        while low < high {
            let middle = (low + high) / 2
            if documentStarts[middle] <= ordinal { low = middle + 1 } else { high = middle }
        }
        return firstDocument + Int32(low) - 1
    }

    package func isDeleted(_ ordinal: Int32) -> Bool {
        let byte = Int(ordinal >> 3)
        return byte < deleted.count && deleted[byte] & (1 << UInt8(ordinal & 7)) != 0
    }

    static func all(in database: Database) throws -> [IndexSegment] {
        try Row.fetchAll(database, sql: "SELECT * FROM segment ORDER BY number").map { row in
            IndexSegment(
                number: row["number"], firstDocument: row["first_document"],
                firstPassage: row["first_passage"],
                passages: row["passages"], length: row["passage_length"],
                workStarts: ordinals(row["work_starts"]),
                documentStarts: ordinals(row["document_starts"]),
                deleted: (row["deleted"] as Data?).map { [UInt8]($0) } ?? [])
        }
    }

    private static func ordinals(_ column: Data?) -> [Int32] {
        guard let column else { return [] }
        return column.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count - 3, by: 4).map {
                Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: Int32.self))
            }
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
