import Analysis

/// Cuts a document into the passages that are ranked and quoted.
///
/// An annotated block, and an item or row of a section with a role, is a passage of its own.
/// Prose is merged within its section up to `proseLimit` bytes, and a longer block is cut between
/// its sentences. A short text without such statements stays whole: an abstract is one passage.
package struct PassageSplitter: Sendable {
    /// Bytes that merged prose may take.
    package var proseLimit: Int
    /// Bytes that a text without statements may have and stay one passage.
    package var wholeLimit: Int

    /// - Precondition: both limits are positive.
    package init(proseLimit: Int = 2_400, wholeLimit: Int = 4_000) {
        precondition(proseLimit > 0 && wholeLimit > 0, "a passage has a size")
        self.proseLimit = proseLimit
        self.wholeLimit = wholeLimit
    }

    /// The passages of a document in the order of its text; they do not overlap.
    package func passages(of document: Document) -> [Passage] {
        let blocks = document.blocks
        let cutter = BlockCutter(text: document.text, limit: proseLimit)
        if document.text.utf8.count <= wholeLimit, !blocks.contains(where: isStatement) {
            return Self.passage(of: blocks).map { [$0] } ?? []
        }
        var passages: [Passage] = []
        var prose: [Block] = []
        for block in blocks.flatMap(cutter.pieces) {
            let isStatement = isStatement(block)
            if isStatement || !joins(block, prose) {
                passages += Self.passage(of: prose).map { [$0] } ?? []
                prose = []
            }
            if isStatement {
                passages += Self.passage(of: [block]).map { [$0] } ?? []
            } else {
                prose.append(block)
            }
        }
        return passages + (Self.passage(of: prose).map { [$0] } ?? [])
    }

    private func isStatement(_ block: Block) -> Bool {
        block.annotation != nil || (block.shape != .paragraph && block.role != nil)
    }

    private func joins(_ block: Block, _ prose: [Block]) -> Bool {
        guard let first = prose.first else { return true }
        return first.headings == block.headings
            && block.span.end - first.span.start <= proseLimit
    }

    private static func passage(of blocks: [Block]) -> Passage? {
        guard let first = blocks.first, let last = blocks.last else { return nil }
        let headings = blocks.dropFirst().reduce(first.headings) { shared, block in
            zip(shared, block.headings).prefix { $0 == $1 }.map(\.0)
        }
        return Passage(
            span: ByteRange(first.span.start, last.span.end), headings: headings, blocks: blocks)
    }
}
