/// Reads one token after another from UTF-8 bytes, without allocating for each.
///
/// After `next()` has returned true, `text`, `span` and `kind` describe the token found.
struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the search for the next token begins.
    var position = 0
    /// The normalised bytes of the current token.
    var text: [UInt8] = []
    var kind = Token.Kind.word
    private(set) var start = 0
    /// Where the current token ends; `position` may lie behind it, past a possessive "'s".
    var end = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        text.reserveCapacity(64)
    }

    var span: ByteRange { ByteRange(start, end) }

    /// The byte at `offset`; 0 past the end.
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    /// Moves to the next token; false at the end of the text.
    mutating func next() -> Bool {
        while position < bytes.count {
            let first = bytes[position]
            if first.isASCIILetter {
                begin()
                scanWord()
            } else if first.isASCIIDigit || startsWithPoint(first) {
                begin()
                scanNumber()
            } else if first >= 0x80 {
                begin()
                scanBeyondASCII()
            } else {
                position += 1
                continue
            }
            if !text.isEmpty { return true }
        }
        return false
    }

    private mutating func begin() {
        start = position
        text.removeAll(keepingCapacity: true)
        kind = .word
    }

    /// True for the point of ".05".
    private func startsWithPoint(_ first: UInt8) -> Bool {
        first == .ascii(".") && byte(position + 1).isASCIIDigit
            && (position == 0 || !bytes[position - 1].isASCIIAlphanumeric)
    }

    private mutating func scanWord() {
        let second = byte(position + 1)
        if second.isASCIIDigit, scanVertebralRange() { return }
        if second == .ascii("."), scanDottedAbbreviation() { return }
        consumeRun()
        if kind == .word { joinHyphenatedNumber() } else { consumeCodeSubdivision() }
    }

    /// "e.g.", "i.v.", "U.S.": single letters with points between them, joined.
    private mutating func scanDottedAbbreviation() -> Bool {
        func isPair(_ offset: Int) -> Bool {
            byte(offset).isASCIILetter && byte(offset - 1) == .ascii(".")
                && !byte(offset + 1).isASCIIAlphanumeric && byte(offset + 1) < 0x80
        }
        guard isPair(position + 2) else { return false }
        text.append(bytes[position] | 0x20)
        position += 1
        while isPair(position + 1) {
            text.append(bytes[position + 1] | 0x20)
            position += 2
        }
        end = position
        return true
    }

    /// Letters and digits up to the next separator; sets `kind` and `end`.
    mutating func consumeRun() {
        while position < bytes.count {
            let next = bytes[position]
            if next.isASCIIAlphanumeric {
                consumeASCII()
            } else if next == .ascii("'") {
                guard consumeApostrophe(length: 1) else { return }
            } else if next < 0x80 || !consumeBeyondASCII() {
                return
            }
        }
    }

    private mutating func consumeASCII() {
        let from = position
        var hasDigit = false
        while position < bytes.count, bytes[position].isASCIIAlphanumeric {
            hasDigit = hasDigit || bytes[position].isASCIIDigit
            position += 1
        }
        appendLowerCased(UnsafeBufferPointer(rebasing: bytes[from..<position]))
        if hasDigit { kind = .code }
        end = position
    }

    private mutating func appendLowerCased(_ ascii: UnsafeBufferPointer<UInt8>) {
        let length = text.count
        text.append(contentsOf: ascii)
        text.withUnsafeMutableBufferPointer { text in
            // Digits have the bit already.
            for offset in length..<text.count { text[offset] |= 0x20 }
        }
    }

    /// Drops an apostrophe inside a word and a possessive "'s" behind it; false where the word
    /// ends.
    private mutating func consumeApostrophe(length: Int) -> Bool {
        let after = position + length
        guard byte(after).isASCIILetter || byte(after) >= 0x80 else { return false }
        if byte(after) | 0x20 == .ascii("s"), !byte(after + 1).isASCIIAlphanumeric {
            position = after + 1
            return false
        }
        position = after
        return true
    }

    /// Goes on with a word over a character outside ASCII; false where the word ends.
    private mutating func consumeBeyondASCII() -> Bool {
        let scalar = bytes.scalar(at: position)
        switch FoldedScalar(scalar.value) {
        case .letters(let letters):
            text.append(contentsOf: letters.utf8)
        case .script(let digit) where text.last.map(\.isASCIIDigit) == false:
            text.append(digit)
            kind = .code
        case .ignorable:
            position += scalar.length
            return true
        case .apostrophe:
            return consumeApostrophe(length: scalar.length)
        case .greek, .hyphen, .separator, .script:
            return false
        }
        position += scalar.length
        end = position
        return true
    }

    private mutating func scanBeyondASCII() {
        let scalar = bytes.scalar(at: position)
        switch FoldedScalar(scalar.value) {
        case .letters:
            consumeRun()
        case .greek(let name):
            scanGreek(name, length: scalar.length)
        case .script(let digit):
            text.append(digit)
            kind = .number
            position += scalar.length
            end = position
        case .hyphen, .apostrophe, .ignorable, .separator:
            position += scalar.length
        }
    }
}
