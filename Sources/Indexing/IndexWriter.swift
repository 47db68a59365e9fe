package import Corpus
import Crypto
import Foundation
import GRDB
package import Terminology

/// How much an index holds.
package struct IndexCounts: Equatable, Sendable {
    package var documents: Int
    package var passages: Int
}

/// Builds an index of documents, given one after another.
///
/// The file is built beside the target and takes its place when ``finish()`` returns; until then,
/// and if the writer is dropped, the target stays as it was. Memory stays under 512 MB whatever
/// the number of documents. The same documents in the same order give the same bytes.
package final class IndexWriter {
    private let path: String
    private let lock: WriterLock
    private var publication: Publication
    private let queue: DatabaseQueue
    private let segment: SegmentWriter
    private var about: About
    private let glossary: Glossary?
    private var count = 0

    /// - Throws: ``IndexError/locked(path:holder:)`` while another process writes this index.
    package init(
        path: String, options: IndexOptions = IndexOptions(), glossary: Glossary? = nil
    ) throws(IndexError) {
        self.path = path
        lock = try WriterLock(indexPath: path)
        publication = try Publication(target: path)
        about = About(options: options)
        self.glossary = glossary
        let temporary = publication.temporary
        queue = try IndexDatabase.guarding(path) {
            let queue = try IndexDatabase.openForWriting(temporary)
            try queue.writeWithoutTransaction { database in
                try Schema.create(in: database)
                try IndexDatabase.begin(database)
            }
            return queue
        }
        segment = SegmentWriter(
            queue: queue, after: SegmentTotals(), options: options, glossary: glossary,
            runFolder: path + ".runs")
    }

    /// Adds a document cut into `passages`, whose spans lie within the document's text.
    package func add(_ document: Document, passages: [Passage]) throws(IndexError) {
        try IndexDatabase.guarding(path) {
            let prepared = try PreparedDocument(document, passages)
            about.tally.add(prepared.sha256, passages: passages.count)
            try segment.add(prepared, position: count)
        }
        count += 1
    }

    /// Completes the index and puts it in the target's place.
    package func finish() throws(IndexError) -> IndexCounts {
        let counts = try IndexDatabase.guarding(path) {
            try segment.finish()
            return try queue.writeWithoutTransaction { database in
                try IndexDatabase.createDocumentIndex(database)
                if let glossary { try About.write(glossary, to: database) }
                return try IndexDatabase.complete(about, in: database)
            }
        }
        try IndexDatabase.guarding(path) { try queue.close() }
        try FileIdentity.stamp(publication.temporary)
        try publication.publish()
        return counts
    }
}
