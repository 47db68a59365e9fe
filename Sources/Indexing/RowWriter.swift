import Corpus
import Foundation
import GRDB
import Synchronization

/// Writes the rows of documents and passages while the caller analyses the next ones.
///
/// Batches are handed to the database's own queue; a few may wait, so that memory stays bounded.
/// The first error is kept and thrown by the next call.
final class RowWriter: Sendable {
    private static let batchBytes = 1 << 20
    private static let batchesInFlight = 4

    struct Batch: Sendable {
        var documents: [DocumentRow] = []
        var passages: [[PassageRow]] = []
        var bytes = 0
    }

    private let queue: DatabaseQueue
    private let slots = DispatchSemaphore(value: batchesInFlight)
    private let failure = Mutex<(any Error)?>(nil)
    private let batch = Mutex(Batch())

    init(queue: DatabaseQueue) {
        self.queue = queue
    }

    func write(_ document: DocumentRow, _ passages: [PassageRow]) throws {
        let full: Batch? = batch.withLock { batch in
            batch.documents.append(document)
            batch.passages.append(passages)
            batch.bytes += document.text.utf8.count * 2
            guard batch.bytes >= Self.batchBytes else { return nil }
            defer { batch = Batch() }
            return batch
        }
        if let full { try submit(full) }
    }

    /// Writes what is left and waits for all of it.
    func finish() throws {
        try submit(batch.withLock { $0 })
        for _ in 0..<Self.batchesInFlight { slots.wait() }
        for _ in 0..<Self.batchesInFlight { slots.signal() }
        try throwFailure()
    }

    private func submit(_ batch: Batch) throws {
        try throwFailure()
        slots.wait()
        queue.asyncWriteWithoutTransaction { [self] database in
            defer { slots.signal() }
            do {
                try Self.insert(batch, into: database)
            } catch {
                failure.withLock { $0 = $0 ?? error }
            }
        }
    }

    private func throwFailure() throws {
        if let error = failure.withLock({ $0 }) { throw error }
    }

    private static func insert(_ batch: Batch, into database: Database) throws {
        let document = try database.cachedStatement(sql: DocumentRow.insertion)
        let passage = try database.cachedStatement(sql: PassageRow.insertion)
        let search = try database.cachedStatement(sql: PassageRow.searchInsertion)
        let supersession = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO supersession VALUES (?,?)")
        for (row, passages) in zip(batch.documents, batch.passages) {
            try document.execute(arguments: row.arguments)
            for older in row.metadata.supersedes {
                try supersession.execute(arguments: [older, row.metadata.id])
            }
            let keywords = DocumentRow.keywords(of: row.metadata)
            for part in passages {
                try passage.execute(arguments: part.arguments)
                try search.execute(
                    arguments: part.searchArguments(title: row.metadata.title, keywords: keywords))
            }
        }
    }
}
