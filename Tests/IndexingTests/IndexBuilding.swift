import Corpus
import TestSupport

@testable import Indexing

typealias Source = [(Document, [Passage])]

extension TemporaryFolder {
    /// Builds an index of `documents` under a name and opens it.
    @discardableResult
    func build(_ name: String, _ documents: Source) throws -> IndexReader {
        let writer = try IndexWriter(path: file(name))
        for (document, passages) in documents { try writer.add(document, passages: passages) }
        _ = try writer.finish()
        return try IndexReader(path: file(name))
    }

    func update(_ name: String, _ documents: Source) throws -> UpdateSummary {
        let updater = try IndexUpdater(path: file(name))
        for (document, passages) in documents { try updater.add(document, passages: passages) }
        return try updater.finish()
    }
}
