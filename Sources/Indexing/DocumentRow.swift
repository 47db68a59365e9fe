import Analysis
import Corpus
import Crypto
import Foundation
import GRDB

/// A document as its row of the table `document`.
struct DocumentRow: Sendable {
    var ordinal: Int32
    /// Place in the source, which orders the documents of a compacted index.
    var position: Int
    var metadata: DocumentMetadata
    var details: Data?
    var sha256: Data
    var firstPassage: Int32
    var passages: Int
    var text: String

    /// Topics and keywords as one searchable field.
    static func keywords(of metadata: DocumentMetadata) -> String {
        (metadata.topics + metadata.keywords).joined(separator: "; ")
    }

    static let insertion = """
        INSERT INTO document VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """

    var arguments: StatementArguments {
        [
            ordinal, metadata.id, position, sha256, metadata.kind.rawValue, metadata.title,
            metadata.organization, metadata.source, metadata.year, metadata.pmid, metadata.doi,
            metadata.url, metadata.status.rawValue, metadata.language, metadata.jurisdiction,
            metadata.isDigest, metadata.checked, Self.keywords(of: metadata), details,
            firstPassage, passages, text,
        ]
    }

    static let metadataColumns = """
        d.id, d.kind, d.title, d.organization, d.source, d.year, d.pmid, d.doi, d.url, d.status, \
        d.language, d.jurisdiction, d.digest, d.checked, d.details
        """

    /// Reads the columns ``metadataColumns``, which start at `first`.
    static func metadata(_ row: Row, from first: Int = 0) throws -> DocumentMetadata {
        var metadata = DocumentMetadata(
            id: row[first], kind: DocumentKind(rawValue: row[first + 1]) ?? .overview,
            title: row[first + 2])
        metadata.organization = row[first + 3]
        metadata.source = row[first + 4]
        metadata.year = row[first + 5]
        metadata.pmid = row[first + 6]
        metadata.doi = row[first + 7]
        metadata.url = row[first + 8]
        metadata.status = DocumentStatus(rawValue: row[first + 9]) ?? .current
        metadata.language = row[first + 10]
        metadata.jurisdiction = row[first + 11]
        metadata.isDigest = row[first + 12]
        metadata.checked = row[first + 13]
        try row.withUnsafeData(atIndex: first + 14) { details in
            try details?.withUnsafeBytes { try DocumentDetails(packed: $0).apply(to: &metadata) }
        }
        return metadata
    }
}

/// The hash that tells whether a document changed: of its metadata, text and passages.
enum ContentHash {
    static func of(
        _ metadata: DocumentMetadata, details: Data?, text: String, passages: [PassageRow]
    ) -> Data {
        var hash = SHA256()
        let scalars: [String?] = [
            metadata.id, metadata.kind.rawValue, metadata.title, metadata.organization,
            metadata.source, metadata.year.map(String.init), metadata.pmid, metadata.doi,
            metadata.url, metadata.status.rawValue, metadata.language, metadata.jurisdiction,
            metadata.isDigest ? "1" : "0", metadata.checked,
        ]
        for value in scalars { update(&hash, value) }
        update(&hash, details)
        update(&hash, text)
        for passage in passages {
            update(&hash, "\(passage.span.start)-\(passage.span.end)")
            update(&hash, passage.headings)
            update(&hash, passage.blocks)
        }
        return Data(hash.finalize())
    }

    /// A value is preceded by its length, so that no two lists of values share their bytes.
    private static func update(_ hash: inout SHA256, _ value: Data?) {
        guard let value else { return hash.update(data: [0xFF]) }
        withUnsafeBytes(of: UInt64(value.count).littleEndian) { hash.update(bufferPointer: $0) }
        hash.update(data: value)
    }

    private static func update(_ hash: inout SHA256, _ value: String?) {
        guard var value else { return hash.update(data: [0xFF]) }
        value.withUTF8 { bytes in
            withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
            hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
        }
    }
}
