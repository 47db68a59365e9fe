import Corpus
import Foundation
import GRDB
import Terminology

/// Rewrites an index as a fresh build of its documents would be, byte for byte.
package enum IndexCompactor {
    /// Compacts the index at `path`; readers keep what they opened.
    ///
    /// - Throws: ``IndexError``; the index is then as it was.
    @discardableResult
    package static func compact(path: String) throws(IndexError) -> IndexCounts {
        let reader = try IndexReader(path: path)
        let writer = try IndexWriter(
            path: path, options: reader.options, glossary: try reader.glossary())
        let ordinals = try reader.read { database in
            try Int32.fetchAll(
                database, sql: "SELECT ordinal FROM document ORDER BY position, ordinal")
        }
        for ordinal in ordinals {
            guard let metadata = try reader.documents([ordinal]).first,
                let text = try reader.canonicalText(ordinal)
            else { continue }
            let passages = try reader.passages(ofDocument: ordinal)
            try writer.add(
                Document(metadata: metadata, text: text, blocks: passages.flatMap(\.blocks)),
                passages: passages.map {
                    Passage(span: $0.span, headings: $0.headings, blocks: $0.blocks)
                })
        }
        return try writer.finish()
    }
}
