package import Corpus
import Foundation
import GRDB
import Terminology

/// What an update did.
package struct UpdateSummary: Equatable, Sendable {
    package var added = 0
    package var changed = 0
    package var removed = 0
    package var unchanged = 0

    /// Whether the index holds other documents than before.
    var isChange: Bool { added + changed + removed > 0 }
}

/// Brings an index up to date with its source, given document by document, without a rebuild.
///
/// Documents are told apart by id and by the hash of their content. New and changed ones become a
/// segment of their own; the passages of removed ones are marked and leave the text and search
/// tables. What the segments share (document frequencies, average lengths) drifts a little until
/// the index is compacted. What changes is appended to the index's ``PageLog``: readers never wait,
/// a crash changes nothing, and the time is that of what changed.
package final class IndexUpdater {
    private let path: String
    private let keepsAbsent: Bool
    private let lock: WriterLock
    private let log: PageLog
    private let queue: DatabaseQueue
    private let segment: SegmentWriter
    private var about: About
    private var removal = DocumentRemoval()
    private var seen: Set<String> = []
    private var position = 0
    private var summary = UpdateSummary()
    private var isCommitted = false

    /// - Parameter keepsAbsent: whether the source names changes only, so that documents which are
    ///   not given stay, and in their order; new ones come last.
    /// - Throws: ``IndexError``, also where the index is of another schema or analyzer version.
    package init(path: String, keepsAbsent: Bool = false) throws(IndexError) {
        self.path = path
        self.keepsAbsent = keepsAbsent
        lock = try WriterLock(indexPath: path)
        let options = try IndexReader(path: path).options
        let log = try PageLog.writable(ofIndex: path)
        self.log = log
        (queue, about, segment) = try IndexDatabase.guarding(path) {
            let queue = try IndexDatabase.openForUpdating(path, log)
            return try queue.writeWithoutTransaction { database in
                try IndexDatabase.begin(database)
                let glossary = try About.bytes(.glossary, in: database)
                    .map { try Glossary(encoded: $0) }
                let segment = SegmentWriter(
                    queue: queue, after: try SegmentTotals(database), options: options,
                    glossary: glossary, runFolder: path + ".runs")
                return (queue, try About(database), segment)
            }
        }
    }

    deinit {
        if !isCommitted { log.discard() }
    }

    /// Takes in a document of the source; one that the index holds unchanged costs its hash.
    package func add(_ document: Document, passages: [Passage]) throws(IndexError) {
        guard seen.insert(document.metadata.id).inserted else {
            throw .duplicateDocument(id: document.metadata.id)
        }
        try IndexDatabase.guarding(path) {
            let prepared = try PreparedDocument(document, passages)
            let place = keepsAbsent ? nil : position
            let known = try queue.writeWithoutTransaction { database in
                try removal.keep(prepared, at: place, in: database)
            }
            switch known {
            case .unchanged: summary.unchanged += 1
            case .changed(let old):
                summary.changed += 1
                try add(prepared, position: place ?? old)
            case .new:
                summary.added += 1
                try add(prepared, position: place)
            }
        }
        position += 1
    }

    private func add(_ document: PreparedDocument, position: Int?) throws {
        about.tally.add(document.sha256, passages: document.passages.count)
        try segment.add(document, position: position)
    }

    /// Takes a document out that its source withdraws; one that the index lacks is passed over.
    package func remove(_ id: String) throws(IndexError) {
        let isRemoved = try IndexDatabase.guarding(path) {
            if seen.contains(id) { try segment.flush() }
            return try queue.writeWithoutTransaction { try removal.remove(id, in: $0) }
        }
        if isRemoved { summary.removed += 1 }
    }

    /// Completes the update and makes it count.
    ///
    /// - Parameter removesAbsent: whether documents that were not given are removed; never where
    ///   the updater keeps them.
    package func finish(removesAbsent: Bool = true) throws(IndexError) -> UpdateSummary {
        try IndexDatabase.guarding(path) {
            if removesAbsent, !keepsAbsent { try removeAbsent() }
            try segment.finish()
            try queue.writeWithoutTransaction { database in
                try removal.markPassages(in: database)
                for gone in removal.removed {
                    about.tally.remove(gone.sha256, passages: gone.passages.count)
                }
                _ = try IndexDatabase.complete(about, in: database)
            }
            try queue.close()
        }
        if summary.isChange || removal.hasMoved { try log.commit() } else { log.discard() }
        isCommitted = true
        return summary
    }

    private func removeAbsent() throws {
        try queue.writeWithoutTransaction { database in
            let ids = try String.fetchAll(database, sql: "SELECT id FROM document ORDER BY ordinal")
            for id in ids where !seen.contains(id) {
                try removal.remove(id, in: database)
                summary.removed += 1
            }
        }
    }
}
