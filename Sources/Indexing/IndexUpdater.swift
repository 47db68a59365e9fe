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
}

/// Brings an index up to date with its source, given document by document, without a rebuild.
///
/// Documents are told apart by id and by the hash of their content. New and changed ones become a
/// segment of their own; the passages of removed ones are marked and leave the text and search
/// tables. What the segments share (document frequencies, average lengths) drifts a little until
/// the index is compacted. The work is done on a copy that takes the index's place at the end, so
/// readers never wait and a crash changes nothing.
package final class IndexUpdater {
    private let path: String
    private let lock: WriterLock
    private var publication: Publication
    private let queue: DatabaseQueue
    private let segment: SegmentWriter
    private var about: About
    private var removal = DocumentRemoval()
    private var seen: Set<String> = []
    private var position = 0
    private var summary = UpdateSummary()

    /// - Throws: ``IndexError``, also where the index is of another schema or analyzer version.
    package init(path: String) throws(IndexError) {
        self.path = path
        let options = try IndexReader(path: path).options
        lock = try WriterLock(indexPath: path)
        publication = try Publication(target: path)
        try publication.copyTarget()
        let temporary = publication.temporary
        (queue, about, segment) = try IndexDatabase.guarding(path) {
            let queue = try IndexDatabase.openForWriting(temporary)
            return try queue.writeWithoutTransaction { database in
                try IndexDatabase.begin(database)
                let glossary = try (About.value(.glossary, in: database) as Data?)
                    .map { try Glossary(encoded: [UInt8]($0)) }
                let segment = SegmentWriter(
                    queue: queue, after: try SegmentTotals(database), options: options,
                    glossary: glossary, runFolder: path + ".runs")
                return (queue, try About(database), segment)
            }
        }
    }

    /// Takes in a document of the source; one that the index holds unchanged costs its hash.
    package func add(_ document: Document, passages: [Passage]) throws(IndexError) {
        guard seen.insert(document.metadata.id).inserted else {
            throw .duplicateDocument(id: document.metadata.id)
        }
        try IndexDatabase.guarding(path) {
            let prepared = try PreparedDocument(document, passages)
            let known = try queue.writeWithoutTransaction { database in
                try removal.keep(prepared, at: position, in: database)
            }
            switch known {
            case .unchanged: summary.unchanged += 1
            case .changed: summary.changed += 1
            case .new: summary.added += 1
            }
            if known != .unchanged { try segment.add(prepared, position: position) }
        }
        position += 1
    }

    /// Takes a document out that its source withdraws; one that the index lacks is passed over.
    package func remove(_ id: String) throws(IndexError) {
        let isRemoved = try IndexDatabase.guarding(path) {
            try queue.writeWithoutTransaction { try removal.remove(id, in: $0) }
        }
        if isRemoved { summary.removed += 1 }
    }

    /// Completes the update and puts the new file in the index's place.
    ///
    /// - Parameter removesAbsent: whether documents that were not given are removed.
    package func finish(removesAbsent: Bool = true) throws(IndexError) -> UpdateSummary {
        try IndexDatabase.guarding(path) {
            if removesAbsent { try removeAbsent() }
            try segment.finish()
            try queue.writeWithoutTransaction { database in
                try removal.markPassages(in: database)
                _ = try IndexDatabase.complete(&about, in: database)
            }
            try queue.close()
        }
        try publication.publish()
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
