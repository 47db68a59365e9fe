import Foundation
import GRDB

/// What `lind index status` says of an index.
package struct IndexStatus: Equatable, Sendable {
    package let counts: IndexCounts
    package let fingerprint: String
    package let schemaVersion: Int
    package let analyzerVersion: Int
    /// Fingerprint of the glossary that the index was built with, if any.
    package let glossaryFingerprint: String?
    package let ranking: RankingParameters
    package let segments: Int
    /// Passages that were removed and wait for compaction.
    package let removedPassages: Int
    /// Different terms.
    package let terms: Int
    /// Of the file, in bytes.
    package let size: Int

    /// - Throws: ``IndexError`` where the file cannot be read as an index.
    package init(path: String) throws(IndexError) {
        let reader = try IndexReader(path: path)
        counts = reader.counts
        fingerprint = reader.fingerprint
        schemaVersion = Schema.version
        analyzerVersion = reader.analyzerVersion
        ranking = reader.options.ranking
        segments = reader.segments.count
        removedPassages = reader.segments.reduce(0) { sum, segment in
            sum + segment.deleted.reduce(0) { $0 + $1.nonzeroBitCount }
        }
        (glossaryFingerprint, terms) = try reader.read { database in
            (
                try About.value(.glossaryFingerprint, in: database),
                try Int.fetchOne(database, sql: "SELECT count(DISTINCT term) FROM posting") ?? 0
            )
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        size = attributes?[.size] as? Int ?? 0
    }
}
