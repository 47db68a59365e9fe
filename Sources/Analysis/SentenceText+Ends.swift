/// Whether a mark or a line break ends a sentence.
extension SentenceText {
    /// - Parameter start: where the sentence begins.
    func endsSentence(_ mark: EndMark, from start: Int) -> Bool {
        let next = skippingSpaces(from: mark.end)
        guard next < count else { return true }
        guard next > mark.end else { return isMissingSpace(mark) }
        if startsLowerCase(at: next) { return false }
        guard bytes[mark.start] == .ascii("."), mark.marksEnd == mark.start + 1 else { return true }
        if isLeader(mark, before: next) { return false }
        return !isListMarker(from: start, to: mark.start)
            && !isAbbreviation(endingAt: mark.start, before: next)
    }

    /// An empty line separates, as does a break beside a heading or a list item; a line that was
    /// merely wrapped does not.
    func lineBreakSeparates(at position: Int, before next: Int, from start: Int) -> Bool {
        guard next < count else { return true }
        let gap = bytes[position..<next]
        if gap.count(where: { $0 == .ascii("\n") }) > 1 || startsListItem(at: next) { return true }
        let line = trimmed(ByteRange(start, position))
        guard !line.isEmpty, !bytes[next].isASCIILower else { return false }
        let lineStart = bytes[..<position].lastIndex(of: .ascii("\n")).map { $0 + 1 } ?? 0
        return position - lineStart < 60 && byte(line.end - 1) != .ascii(",")
    }

    /// "- ", "* ", "• ", "1. ", "2) ".
    private func startsListItem(at offset: Int) -> Bool {
        if byte(offset) == .ascii("-") || byte(offset) == .ascii("*") {
            return byte(offset + 1).isASCIISpace
        }
        if byte(offset) == 0xE2, byte(offset + 1) == 0x80, byte(offset + 2) == 0xA2 { return true }
        let digits = word(startingAt: offset)
        let mark = byte(offset + digits.count)
        return 1...2 ~= digits.count && digits.allSatisfy(\.isASCIIDigit)
            && (mark == .ascii(".") || mark == .ascii(")"))
            && byte(offset + digits.count + 1).isASCIISpace
    }

    /// True where nothing but "1", "iv" or "B" stands between the start of the sentence and its
    /// point.
    private func isListMarker(from start: Int, to end: Int) -> Bool {
        let marker = trimmed(ByteRange(start, end))
        let text = bytes[marker.start..<marker.end]
        return !text.isEmpty && text.count <= 3
            && (text.allSatisfy(\.isASCIIDigit) || text.allSatisfy("ivxIVX".utf8.contains)
                || text.count == 1)
    }

    /// "…the patients.Results were": a small letter, the point, a capital and a small letter.
    private func isMissingSpace(_ mark: EndMark) -> Bool {
        let before = word(endingAt: mark.start)
        return before.count >= 4 && before.allSatisfy(\.isASCIILower)
            && byte(mark.end).isASCIIUpper && byte(mark.end + 1).isASCIILower
            && mark.end == mark.start + 1
    }

    /// One of a row of points: "Introduction . . . . 7".
    private func isLeader(_ mark: EndMark, before next: Int) -> Bool {
        byte(mark.start - 1).isASCIISpace || byte(next) == .ascii(".")
    }

    /// A small letter that starts an ordinary word; "mRNA", "p53" and "daf-2" may open a sentence.
    private func startsLowerCase(at offset: Int) -> Bool {
        guard byte(offset).isASCIILower else { return false }
        return word(startingAt: offset, hyphens: true)
            .allSatisfy { $0.isASCIILower || $0 == .ascii("-") }
    }

    private func isAbbreviation(endingAt end: Int, before next: Int) -> Bool {
        let word = word(endingAt: end)
        guard let last = word.last, last.isASCIILetter else {
            // "p = 0. 05": a number torn apart.
            return word.elementsEqual("0".utf8) && byte(next).isASCIIDigit
        }
        if SentenceWords.neverLast.contains(word) { return true }
        if SentenceWords.beforeNumbers.contains(word) {
            return byte(next).isASCIIDigit || !isWordOfSmallLetters(at: next + 1)
        }
        if word.count == 1, last.isASCIILower { return byte(next).isASCIIDigit }
        let isInitial = word.count == 1
        guard isInitial || isDotted(word) || SentenceWords.seldomLast.contains(word) else {
            return false
        }
        return !SentenceWords.openers.contains(self.word(startingAt: next))
    }

    private func isWordOfSmallLetters(at offset: Int) -> Bool {
        byte(offset).isASCIILower || byte(offset).isASCIISpace
    }

    /// "i.v", "U.S", "b.i.d": single letters between points.
    private func isDotted(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count >= 3 && word.count % 2 == 1
            && word.enumerated().allSatisfy { index, byte in
                index % 2 == 0 ? byte.isASCIILetter : byte == .ascii(".")
            }
    }
}
