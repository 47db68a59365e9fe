package import Analysis
package import Corpus
import Foundation
import GRDB
import Synchronization
package import Terminology

/// Reads an index: postings for ranking, passages and documents for what is shown.
///
/// Opening reads a few rows; postings and texts are read when they are asked for. A reader keeps
/// the file it opened: it is not disturbed by a writer that puts a new file in its place.
package final class IndexReader: Sendable {
    package let path: String
    package let counts: IndexCounts
    /// SHA-256 of the documents' content, in hexadecimal.
    package let fingerprint: String
    package let analyzerVersion: Int
    package let options: IndexOptions
    package let segments: [IndexSegment]
    private let queue: DatabaseQueue
    private let cache: Mutex<PostingCache>

    private static let cachedPostingBytes = 96 << 20

    /// - Throws: ``IndexError`` where the file is missing, is no index, or is of another schema
    ///   or analyzer version.
    package init(path: String) throws(IndexError) {
        self.path = path
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
        let (queue, about, segments) = try IndexDatabase.guarding(path) {
            let queue = try IndexDatabase.openForReading(path)
            return try queue.read { database in
                try IndexDatabase.checkVersion(path: path, database)
                return (queue, try About(database), try IndexSegment.all(in: database))
            }
        }
        guard about.analyzerVersion == Analyzer.version else {
            throw .analyzerVersion(
                path: path, found: about.analyzerVersion, expected: Analyzer.version)
        }
        self.queue = queue
        self.segments = segments
        counts = IndexCounts(documents: about.tally.documents, passages: about.tally.passages)
        fingerprint = about.tally.fingerprint
        analyzerVersion = about.analyzerVersion
        options = about.options
        cache = Mutex(PostingCache(limit: Self.cachedPostingBytes))
    }

    /// An analyzer like the one that the index was built with.
    package var analyzer: Analyzer { Analyzer(options: options.analyzer) }

    /// The glossary that the index was built with, if any.
    package func glossary() throws(IndexError) -> Glossary? {
        try read { database in
            try About.bytes(.glossary, in: database).map { try Glossary(encoded: $0) }
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
        try IndexDatabase.guarding(path) { try queue.read(body) }
    }
}

// MARK: - Terms

extension IndexReader {
    /// The postings of each term, in the order of `terms`; a term is stemmed, or a concept term.
    package func postings(for terms: [String]) throws(IndexError) -> [IndexPostings] {
        let known = cache.withLock { cache in terms.map { cache[$0] } }
        let missing = zip(terms, known).filter { $0.1 == nil }.map(\.0)
        guard !missing.isEmpty else { return known.map { $0 ?? .none } }
        let fetched = try read { database in
            try missing.map { ($0, try Self.postings(for: $0, in: database)) }
        }
        let found = Dictionary(fetched, uniquingKeysWith: { first, _ in first })
        cache.withLock { cache in
            for (term, postings) in found { cache.insert(postings, for: term) }
        }
        return zip(terms, known).map { $1 ?? found[$0] ?? .none }
    }

    /// Postings are stored segment by segment, so that an update's stand together.
    private static let postingRows = """
        FROM segment s CROSS JOIN posting p ON p.segment = s.number AND p.term = ?
        ORDER BY s.number
        """

    private static func postings(for term: String, in database: Database) throws -> IndexPostings {
        let statement = try database.cachedStatement(
            sql:
                "SELECT p.segment, p.passages, p.impacts, p.works \(Self.postingRows)"
        )
        var shares: [IndexPostings.Share] = []
        var passages = 0
        var works = 0
        let rows = try Row.fetchCursor(statement, arguments: [term])
        while let row = try rows.next() {
            let list = try row.withUnsafeData(atIndex: 2) { ImpactList([UInt8]($0 ?? Data())) }
            guard let list else {
                throw DatabaseError(message: "the postings of a term are damaged")
            }
            let workList = try row.withUnsafeData(atIndex: 3) {
                $0.flatMap { ImpactList([UInt8]($0)) }
            }
            passages += row[1] as Int
            works += workList?.count ?? row[1]
            shares.append(.init(segment: row[0], passages: list, works: workList))
        }
        return IndexPostings(documentFrequency: passages, workFrequency: works, shares: shares)
    }

    /// The number of passages that hold a term.
    package func documentFrequency(_ term: String) throws(IndexError) -> Int {
        if let known = cache.withLock({ $0[term] }) { return known.documentFrequency }
        return try read { database in
            try Int.fetchOne(
                database.cachedStatement(sql: "SELECT sum(p.passages) \(Self.postingRows)"),
                arguments: [term]) ?? 0
        }
    }

    /// Whether a passage holds the word in some form; stop words are known.
    package func isKnownWord(_ word: String) throws(IndexError) -> Bool {
        for term in analyzer.terms(in: word) {
            guard try documentFrequency(term.text) > 0 else { return false }
        }
        return true
    }
}

// MARK: - Passages and documents

extension IndexReader {
    /// The passages of `ids` in the order of `ids`, in one query; unknown ids are left out.
    package func passages(_ ids: [Int32]) throws(IndexError) -> [IndexedPassage] {
        try read { try PassageQuery(database: $0).passages(ids) }
    }

    package func passages(ofDocument ordinal: Int32) throws(IndexError) -> [IndexedPassage] {
        try read { try PassageQuery(database: $0).passages(ofDocument: ordinal) }
    }

    /// Hands over the codes of each passage's ``TermSequence``, in the order of `passages`; none
    /// for an unknown passage.
    package func forEachTermSequence(
        of passages: [Int32], _ body: ([UInt16]) -> Void
    ) throws(IndexError) {
        try read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT codes FROM term_sequence WHERE passage = ?")
            var codes: [UInt16] = []
            for passage in passages {
                let rows = try Row.fetchCursor(statement, arguments: [passage])
                codes.removeAll(keepingCapacity: true)
                if let row = try rows.next() {
                    try row.withUnsafeData(atIndex: 0) {
                        TermSequence.decode($0 ?? Data(), into: &codes)
                    }
                }
                body(codes)
            }
        }
    }

    /// The ids of documents, by ordinal.
    package func documentIDs(_ ordinals: [Int32]) throws(IndexError) -> [String] {
        try read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT id FROM document WHERE ordinal = ?")
            return try ordinals.map { try String.fetchOne(statement, arguments: [$0]) ?? "" }
        }
    }

    package func document(_ id: String) throws(IndexError) -> (
        ordinal: Int32, metadata: DocumentMetadata
    )? {
        try read { database in
            try Row.fetchOne(
                database,
                sql:
                    "SELECT d.ordinal, \(DocumentRow.metadataColumns) FROM document d WHERE d.id = ?",
                arguments: [id]
            ).map { ($0[0], try DocumentRow.metadata($0, from: 1)) }
        }
    }

    package func documents(_ ordinals: [Int32]) throws(IndexError) -> [DocumentMetadata] {
        let list = ordinals.map(String.init).joined(separator: ",")
        return try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT d.ordinal, \(DocumentRow.metadataColumns) FROM document d
                    WHERE d.ordinal IN (\(list))
                    """)
            var found: [Int32: DocumentMetadata] = [:]
            for row in rows { found[row[0]] = try DocumentRow.metadata(row, from: 1) }
            return ordinals.compactMap { found[$0] }
        }
    }

    /// The metadata of every document, in the order of the source.
    package func allDocuments() throws(IndexError) -> [DocumentMetadata] {
        try read { database in
            try Row.fetchAll(
                database,
                sql:
                    "SELECT \(DocumentRow.metadataColumns) FROM document d ORDER BY d.position, d.ordinal"
            ).map { try DocumentRow.metadata($0) }
        }
    }

    /// The stored text of a document, which spans count bytes of.
    package func canonicalText(_ ordinal: Int32) throws(IndexError) -> String? {
        try read { database in
            try String.fetchOne(
                database, sql: "SELECT text FROM document WHERE ordinal = ?", arguments: [ordinal])
        }
    }

    /// The documents that replace the document `id`, by id.
    package func supersededBy(_ id: String) throws(IndexError) -> [String] {
        try read { database in
            try String.fetchAll(
                database, sql: "SELECT newer FROM supersession WHERE older = ? ORDER BY newer",
                arguments: [id])
        }
    }
}
