import Corpus
import Foundation
import GRDB

/// Writes rows in batches while the caller prepares the next ones.
///
/// Belongs to one thread at a time. The first error is thrown by a later call.
final class RowWriter {
    private static let batchBytes = 1 << 20

    private struct Documents: Sendable {
        var rows: [DocumentRow] = []
        var passages: [[PassageRow]] = []
        var bytes = 0
    }

    private let queue: DatabaseQueue
    private let stage = Stage(label: "lind.index.rows")
    private var documents = Documents()
    private var postings: [EncodedTerm] = []
    private var postingBytes = 0

    init(queue: DatabaseQueue) {
        self.queue = queue
    }

    func write(_ document: DocumentRow, _ passages: [PassageRow]) throws {
        documents.rows.append(document)
        documents.passages.append(passages)
        documents.bytes += document.text.utf8.count * 2
        if documents.bytes >= Self.batchBytes { try submitDocuments() }
    }

    func write(_ term: EncodedTerm, segment: Int) throws {
        postings.append(term)
        postingBytes += term.impacts.count + (term.works?.count ?? 0) + 64
        if postingBytes >= Self.batchBytes { try submitPostings(segment: segment) }
    }

    /// Writes the segment's own row once the documents' rows are on their way.
    func write(_ segment: SegmentRow) throws {
        try submitDocuments()
        try stage.submit { [queue] in
            try queue.writeWithoutTransaction { try segment.insert(into: $0) }
        }
    }

    /// Writes what is left and waits for all of it.
    func finish(segment: Int) throws {
        try submitDocuments()
        try submitPostings(segment: segment)
        try stage.finish()
    }

    private func submitDocuments() throws {
        let batch = documents
        documents = Documents()
        guard !batch.rows.isEmpty else { return }
        try stage.submit { [queue] in
            try queue.writeWithoutTransaction { try Self.insert(batch, into: $0) }
        }
    }

    private func submitPostings(segment: Int) throws {
        let batch = postings
        postings = []
        postingBytes = 0
        guard !batch.isEmpty else { return }
        try stage.submit { [queue] in
            try queue.writeWithoutTransaction { database in
                let insertion = try database.cachedStatement(sql: EncodedTerm.insertion)
                for term in batch {
                    try insertion.execute(arguments: term.arguments(segment: segment))
                }
            }
        }
    }

    private static func insert(_ batch: Documents, into database: Database) throws {
        let document = try database.cachedStatement(sql: DocumentRow.insertion)
        let passage = try database.cachedStatement(sql: PassageRow.insertion)
        let sequence = try database.cachedStatement(sql: PassageRow.sequenceInsertion)
        let search = try database.cachedStatement(sql: PassageRow.searchInsertion)
        let supersession = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO supersession VALUES (?,?)")
        for (row, passages) in zip(batch.rows, batch.passages) {
            try document.execute(arguments: row.arguments)
            for older in row.metadata.supersedes {
                try supersession.execute(arguments: [older, row.metadata.id])
            }
            let keywords = DocumentRow.keywords(of: row.metadata)
            for part in passages {
                try passage.execute(arguments: part.arguments)
                try sequence.execute(arguments: part.sequenceArguments)
                try search.execute(
                    arguments: part.searchArguments(title: row.metadata.title, keywords: keywords))
            }
        }
    }
}
