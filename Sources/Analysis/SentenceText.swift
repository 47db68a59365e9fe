/// A text with the questions that splitting it into sentences asks of it.
struct SentenceText {
    let bytes: UnsafeBufferPointer<UInt8>

    /// Final marks with what closes behind them: `.`, `?)`, `."`, `.[12]`.
    struct EndMark {
        let start: Int
        /// Behind the marks.
        let marksEnd: Int
        /// Behind closing quotes, brackets and reference numbers.
        let end: Int
    }

    var count: Int { bytes.count }

    /// The byte at `offset`; 0 outside the text.
    func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

    func trimmed(_ range: ByteRange) -> ByteRange {
        var start = range.start
        var end = range.end
        while start < end, let space = spaceLength(at: start) { start += space }
        while end > start, let space = spaceLength(before: end) { end -= space }
        return ByteRange(start, end)
    }

    func skippingSpaces(from offset: Int) -> Int {
        var offset = offset
        while let space = spaceLength(at: offset) { offset += space }
        return offset
    }

    /// The word that ends at `offset`, with points and hyphens inside it; no more of it than any
    /// abbreviation has.
    func word(endingAt offset: Int) -> UnsafeBufferPointer<UInt8> {
        var start = offset
        while start > 0, offset - start < 64, isInsideWord(bytes[start - 1]) { start -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<offset])
    }

    /// The letters, digits and, on request, hyphens from `offset` on.
    func word(startingAt offset: Int, hyphens: Bool = false) -> UnsafeBufferPointer<UInt8> {
        var end = offset
        while byte(end).isASCIIAlphanumeric || (hyphens && byte(end) == .ascii("-")) { end += 1 }
        return UnsafeBufferPointer(rebasing: bytes[min(offset, count)..<end])
    }

    func endMark(at position: Int) -> EndMark {
        var marksEnd = position + 1
        while ".?!".utf8.contains(byte(marksEnd)) { marksEnd += 1 }
        var end = marksEnd
        while let closer = closerLength(at: end) { end += closer }
        return EndMark(start: position, marksEnd: marksEnd, end: end + referenceLength(at: end))
    }

    private func isInsideWord(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte >= 0x80 || byte == .ascii(".") || byte == .ascii("-")
    }

    /// ASCII white space or a no-break space.
    private func spaceLength(at offset: Int) -> Int? {
        if byte(offset).isASCIISpace { return 1 }
        return byte(offset) == 0xC2 && byte(offset + 1) == 0xA0 ? 2 : nil
    }

    private func spaceLength(before offset: Int) -> Int? {
        if byte(offset - 1).isASCIISpace { return 1 }
        return byte(offset - 1) == 0xA0 && byte(offset - 2) == 0xC2 ? 2 : nil
    }

    private func closerLength(at offset: Int) -> Int? {
        switch byte(offset) {
        case .ascii(")"), .ascii("]"), .ascii("}"), .ascii("\""), .ascii("'"), .ascii("*"):
            return 1
        case 0xC2 where byte(offset + 1) == 0xBB: return 2
        case 0xE2 where byte(offset + 1) == 0x80 && (0x99...0x9D).contains(byte(offset + 2)):
            return 3
        default: return nil
        }
    }

    /// Length of reference numbers set right behind a full stop: "[12]", "[3, 4]", "12,13".
    private func referenceLength(at offset: Int) -> Int {
        let isBracketed = byte(offset) == .ascii("[")
        guard isBracketed || byte(offset).isASCIIDigit, byte(offset - 2).isASCIILower,
            byte(offset - 3).isASCIIAlphanumeric
        else { return 0 }
        var end = isBracketed ? offset + 1 : offset
        while byte(end).isASCIIDigit || byte(end) == .ascii(",") || byte(end) == .ascii("-")
            || (isBracketed && byte(end) == .ascii(" "))
        {
            end += 1
        }
        if isBracketed { return byte(end) == .ascii("]") ? end + 1 - offset : 0 }
        return end - offset <= 8 && spaceLength(at: end) != nil ? end - offset : 0
    }
}
