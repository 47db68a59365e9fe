import Analysis
import Corpus
import Crypto
import Foundation
import GRDB

/// A passage as its rows of the tables `passage` and `passage_search`.
struct PassageRow: Sendable {
    var id: Int32
    var document: Int32
    var span: ByteRange
    /// Headings joined by line feeds.
    var headings: String
    /// ``PackedBlocks``; nil where the passage is one paragraph of which nothing more is known.
    var blocks: Data?
    var sha256: Data
    var body: String
    /// Set when the passage is analysed.
    var sequence = TermSequence()

    init(
        _ passage: Passage, of document: Document, id: Int32, ordinal: Int32
    ) throws {
        guard let body = document.text.slice(passage.span) else {
            throw IndexError.passageOutsideText(
                document: document.metadata.id, start: passage.span.start, end: passage.span.end)
        }
        self.id = id
        self.document = ordinal
        span = passage.span
        headings = passage.headings.joined(separator: Self.headingSeparator)
        blocks =
            passage.blocks == [Self.plainBlock(of: passage.span, passage.headings)]
            ? nil : try PackedBlocks(blocks: passage.blocks).packed()
        self.body = String(body)
        sha256 = Self.hash(of: self.body)
    }

    static let headingSeparator = "\n"

    static func hash(of body: String) -> Data {
        var body = body
        return body.withUTF8 { Data(SHA256.hash(data: UnsafeRawBufferPointer($0))) }
    }

    /// The one block of a passage whose column `blocks` is null.
    static func plainBlock(of span: ByteRange, _ headings: [String]) -> Block {
        Block(shape: .paragraph, span: span, headings: headings)
    }

    static func headings(from column: String) -> [String] {
        column.isEmpty ? [] : column.components(separatedBy: headingSeparator)
    }

    static let insertion = "INSERT INTO passage VALUES (?,?,?,?,?,?,?)"
    static let searchInsertion =
        "INSERT INTO passage_search(rowid, title, headings, body, keywords) VALUES (?,?,?,?,?)"

    static let sequenceInsertion = "INSERT INTO term_sequence VALUES (?,?)"

    var sequenceArguments: StatementArguments { [id, Data(sequence.bytes)] }

    var arguments: StatementArguments {
        [id, document, span.start, span.end, headings, blocks, sha256]
    }

    func searchArguments(title: String, keywords: String) -> StatementArguments {
        [id, title, headings, body, keywords]
    }
}
