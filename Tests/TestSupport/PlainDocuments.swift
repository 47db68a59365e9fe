package import Corpus
import Analysis

/// Documents of plain text for tests of indexing and ranking.
package enum PlainDocuments {
    /// A document whose every paragraph (a line) is a passage.
    package static func document(
        _ id: String, title: String = "", _ lines: String..., pmid: String? = nil
    ) -> (Document, [Passage]) {
        document(id, title: title, lines: lines, pmid: pmid)
    }

    package static func document(
        _ id: String, title: String = "", lines: [String], pmid: String? = nil
    ) -> (Document, [Passage]) {
        var metadata = DocumentMetadata(id: id, kind: .overview, title: title)
        metadata.pmid = pmid
        var start = 0
        let blocks = lines.map { line in
            defer { start += line.utf8.count + 1 }
            return Block(shape: .paragraph, span: ByteRange(start, start + line.utf8.count))
        }
        let document = Document(
            metadata: metadata, text: lines.joined(separator: "\n"), blocks: blocks)
        return (document, blocks.map { Passage(span: $0.span, headings: [], blocks: [$0]) })
    }
}

/// Numbers that look random and are the same every time (SplitMix64; Steele et al. 2014).
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
