package import Foundation
import GRDB

/// What `lind index status` says of an index.
package struct IndexStatus: Equatable, Sendable {
    /// Documents that have something in common.
    package struct Share: Equatable, Sendable {
        /// A kind or a year; nil where the documents do not say.
        package let name: String?
        package let documents: Int
    }

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
    /// Documents by kind, the most frequent first.
    package let kinds: [Share]
    /// Documents by year, the latest first.
    package let years: [Share]
    /// Documents that another one of the index replaces, or whose source says so.
    package let superseded: Int
    package let retracted: Int
    /// Journals, bodies and collections that the documents come from.
    package let sources: Int
    /// Of all documents' texts, in bytes.
    package let textSize: Int
    /// Of the index file, in bytes.
    package let size: Int
    /// Of what updates have laid beside it until the index is compacted, in bytes.
    package let updatesSize: Int
    /// When the index file or its updates were written last.
    package let written: Date?

    /// Documents of a year before `year`.
    package func documents(before year: Int) -> Int {
        years.filter { $0.name.flatMap(Int.init).map { $0 < year } ?? false }
            .reduce(0) { $0 + $1.documents }
    }

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
        let queries = try reader.read { try StatusQueries($0) }
        glossaryFingerprint = queries.glossaryFingerprint
        terms = queries.terms
        kinds = queries.kinds
        years = queries.years
        superseded = queries.superseded
        retracted = queries.retracted
        sources = queries.sources
        textSize = queries.textSize
        let files = [path, PageLog.path(ofIndex: path)].map {
            try? FileManager.default.attributesOfItem(atPath: $0)
        }
        size = files[0]?[.size] as? Int ?? 0
        updatesSize = files[1]?[.size] as? Int ?? 0
        written = files.compactMap { $0?[.modificationDate] as? Date }.max()
    }
}

/// What has to be counted.
private struct StatusQueries {
    let glossaryFingerprint: String?
    let terms: Int
    let kinds: [IndexStatus.Share]
    let years: [IndexStatus.Share]
    let superseded: Int
    let retracted: Int
    let sources: Int
    let textSize: Int

    init(_ database: Database) throws {
        glossaryFingerprint = try About.value(.glossaryFingerprint, in: database)
        terms = try Self.count("count(DISTINCT term) FROM posting", in: database)
        kinds = try Self.shares(
            "kind, count(*) FROM document GROUP BY kind ORDER BY count(*) DESC, kind", in: database)
        years = try Self.shares(
            "CAST(year AS TEXT), count(*) FROM document GROUP BY year ORDER BY year DESC",
            in: database)
        superseded = try Self.count(
            """
            count(*) FROM document
            WHERE status = 'superseded' OR id IN (SELECT older FROM supersession)
            """, in: database)
        retracted = try Self.count(
            "count(*) FROM document WHERE status = 'retracted'", in: database)
        sources = try Self.count(
            "count(DISTINCT coalesce(source, organization)) FROM document", in: database)
        textSize = try Self.count(
            "coalesce(sum(length(CAST(text AS BLOB))), 0) FROM document", in: database)
    }

    private static func count(_ selection: String, in database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT \(selection)") ?? 0
    }

    private static func shares(
        _ selection: String, in database: Database
    ) throws -> [IndexStatus.Share] {
        try Row.fetchAll(database, sql: "SELECT \(selection)")
            .map { IndexStatus.Share(name: $0[0], documents: $0[1]) }
    }
}
