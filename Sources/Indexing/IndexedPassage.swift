package import Analysis
package import Corpus
import Foundation
import GRDB

/// A passage as the index holds it.
package struct IndexedPassage: Sendable {
    package let id: Int32
    /// Ordinal of the document within this index.
    package let document: Int32
    package let metadata: DocumentMetadata
    package let text: String
    /// Where `text` stands in the document's canonical text.
    package let span: ByteRange
    package let headings: [String]
    /// Blocks with spans in the document's canonical text.
    package let blocks: [Block]
    /// Of the bytes of `text`, in lower-case hexadecimal.
    package let sha256: String
}

/// Reads passages with the metadata of their documents.
struct PassageQuery {
    /// `substr` on the bytes reads no further than the passage.
    private static let columns = """
        p.id, p.document, p.span_start, p.span_end, p.headings, p.blocks, p.sha256, \
        substr(CAST(d.text AS BLOB), p.span_start + 1, p.span_end - p.span_start), \
        \(DocumentRow.metadataColumns)
        """
    private static let metadataStart = 8

    let database: Database

    /// The passages of `ids` in the order of `ids`; unknown ids are left out.
    func passages(_ ids: [Int32]) throws -> [IndexedPassage] {
        guard !ids.isEmpty else { return [] }
        let list = ids.map(String.init).joined(separator: ",")
        return try fetch(condition: "p.id IN (\(list))", orderedBy: ids)
    }

    func passages(ofDocument ordinal: Int32) throws -> [IndexedPassage] {
        try fetch(condition: "p.document = \(ordinal)", orderedBy: nil)
    }

    private func fetch(condition: String, orderedBy ids: [Int32]?) throws -> [IndexedPassage] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(Self.columns) FROM passage p JOIN document d ON d.ordinal = p.document
                WHERE \(condition) ORDER BY p.id
                """)
        var metadata: [Int32: DocumentMetadata] = [:]
        var passages: [IndexedPassage] = []
        while let row = try rows.next() {
            let document: Int32 = row[1]
            let known =
                try metadata[document] ?? DocumentRow.metadata(row, from: Self.metadataStart)
            metadata[document] = known
            passages.append(try Self.passage(row, known))
        }
        guard let ids else { return passages }
        let byID = Dictionary(passages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return ids.compactMap { byID[$0] }
    }

    private static func passage(_ row: Row, _ metadata: DocumentMetadata) throws -> IndexedPassage {
        let span = ByteRange(row[2], row[3])
        let headings = PassageRow.headings(from: row[4])
        let blocks = try row.withUnsafeData(atIndex: 5) { packed in
            try packed?.withUnsafeBytes { try PackedBlocks(packed: $0).blocks }
        }
        return IndexedPassage(
            id: row[0], document: row[1], metadata: metadata,
            text: String(decoding: row[7] as Data, as: UTF8.self), span: span, headings: headings,
            blocks: blocks ?? [PassageRow.plainBlock(of: span, headings)],
            sha256: (row[6] as Data).hexadecimal)
    }
}

extension Sequence<UInt8> {
    /// Two lower-case digits a byte.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
