package import Analysis

/// A run of blocks of one document: what is ranked and what evidence is taken from.
package struct Passage: Equatable, Sendable {
    /// Where the passage stands in the document's canonical text.
    package var span: ByteRange
    package var headings: [String]
    package var blocks: [Block]

    package init(span: ByteRange, headings: [String], blocks: [Block]) {
        self.span = span
        self.headings = headings
        self.blocks = blocks
    }
}
