import Analysis

/// Cuts blocks that are too long for a passage.
struct BlockCutter {
    let text: String
    /// Bytes that a piece may have.
    let limit: Int

    /// The block as pieces of at most `limit` bytes, cut between sentences, and within a sentence
    /// only where it is longer than that.
    func pieces(of block: Block) -> [Block] {
        guard block.span.count > limit, let content = text.slice(block.span) else {
            return [block]
        }
        var spans: [ByteRange] = []
        for sentence in SentenceSplitter().sentences(in: String(content)) {
            let sentence = sentence.shifted(by: block.span.start)
            if let last = spans.last, sentence.end - last.start <= limit {
                spans[spans.count - 1] = ByteRange(last.start, sentence.end)
            } else {
                spans += cut(sentence)
            }
        }
        return spans.map { span in
            var piece = block
            piece.span = span
            return piece
        }
    }

    /// A sentence in pieces that end before a blank where there is one, and never in a character.
    private func cut(_ sentence: ByteRange) -> [ByteRange] {
        guard sentence.count > limit, let content = text.slice(sentence) else { return [sentence] }
        var pieces: [ByteRange] = []
        let bytes = Array(content.utf8)
        var start = 0
        while bytes.count - start > limit {
            let window = bytes[start..<(start + limit + 1)]
            let blank = window.lastIndex(of: UInt8(ascii: " ")).flatMap { $0 > start ? $0 : nil }
            let end = blank ?? window.lastIndex { $0 & 0xc0 != 0x80 } ?? start + limit
            pieces.append(ByteRange(start, max(end, start + 1)).shifted(by: sentence.start))
            start = blank.map { $0 + 1 } ?? max(end, start + 1)
        }
        return pieces + [ByteRange(start, bytes.count).shifted(by: sentence.start)]
    }
}
