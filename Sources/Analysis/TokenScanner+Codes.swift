/// Numbers, and what reads as one name although letters, digits and marks take turns in it.
extension TokenScanner {
    /// A decimal number: "0.5", ".05", "1,200". A unit that touches it ("500mg") is left to be
    /// the next token; other letters make it a code ("5HT", "2b").
    mutating func scanNumber() {
        kind = .number
        if bytes[position] == .ascii(".") { text.append(.ascii("0")) }
        consumeDigits()
        if position - start <= 3 { consumeThousandsGroups() }
        if byte(position) == .ascii("."), byte(position + 1).isASCIIDigit { consumeFraction() }
        end = position
        consumeAttachedLetters()
    }

    private mutating func consumeDigits() {
        while byte(position).isASCIIDigit {
            text.append(bytes[position])
            position += 1
        }
    }

    /// Each a comma and exactly three digits.
    private mutating func consumeThousandsGroups() {
        while byte(position) == .ascii(","),
            (1...3).allSatisfy({ byte(position + $0).isASCIIDigit }),
            !byte(position + 4).isASCIIDigit
        {
            position += 1
            consumeDigits()
        }
    }

    /// The decimal places, without zeros at their end.
    private mutating func consumeFraction() {
        text.append(.ascii("."))
        position += 1
        consumeDigits()
        while text.last == .ascii("0") { text.removeLast() }
        if text.last == .ascii(".") { text.removeLast() }
    }

    private mutating func consumeAttachedLetters() {
        let next = byte(position)
        if next.isASCIILetter {
            if !AttachedUnits.contains(word(at: position), before: byte(letterEnd(position))) {
                kind = .code
                consumeRun()
            }
        } else if next == .ascii("-") {
            joinChemicalPrefix()
        }
    }

    private func letterEnd(_ offset: Int) -> Int {
        var end = offset
        while byte(end).isASCIILetter { end += 1 }
        return end
    }

    private func word(at offset: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[offset..<letterEnd(offset)])
    }

    /// "5-FU", "6-MP", "5-HT3" are names and become "5fu", "6mp", "5ht3"; "5-year" is not.
    private mutating func joinChemicalPrefix() {
        let letters = word(at: position + 1)
        let tail = letterEnd(position + 1)
        guard text.count == 1, 2...4 ~= letters.count, byte(tail) < 0x80,
            letters.allSatisfy(\.isASCIIUpper) || !CountedWords.follow(letters)
        else { return }
        position += 1
        consumeRun()
        kind = .code
    }

    /// "IL-6", "COVID-19", "PD-L1" are names and become "il6", "covid19", "pdl1"; "type-2" is not.
    mutating func joinHyphenatedNumber() {
        guard text.count <= 5, hyphenLength(position) > 0 else { return }
        var offset = position + hyphenLength(position)
        if byte(offset).isASCIILetter { offset += 1 }
        let digits = offset
        while byte(offset).isASCIIDigit { offset += 1 }
        guard 1...3 ~= offset - digits else { return }
        let tail = letterEnd(offset)
        guard tail - offset <= 2, !byte(tail).isASCIIDigit, byte(tail) < 0x80,
            !(byte(tail) == .ascii(".") && byte(tail + 1).isASCIIDigit),
            !CountedWords.precede(text)
        else { return }
        position += hyphenLength(position)
        consumeRun()
    }

    /// Length of the hyphen or dash at `offset`; 0 where there is none.
    func hyphenLength(_ offset: Int) -> Int {
        let next = byte(offset)
        if next == .ascii("-") { return 1 }
        guard next >= 0x80, case let scalar = bytes.scalar(at: offset),
            case .hyphen = FoldedScalar(scalar.value)
        else { return 0 }
        return scalar.length
    }

    /// Goes on from "M54" to "M54.5", the form of a diagnosis code.
    mutating func consumeCodeSubdivision() {
        guard text.count == 3, text[0].isASCIILetter, text[1].isASCIIDigit,
            byte(position) == .ascii("."), byte(position + 1).isASCIIDigit
        else { return }
        text.append(.ascii("."))
        position += 1
        consumeRun()
    }

    /// "C5-6", "C5/6", "C5-C6" become "c5-6", and "L5/S1" becomes "l5-s1": vertebral levels in
    /// their order.
    mutating func scanVertebralRange() -> Bool {
        guard let upper = VertebralLevel(in: bytes, at: position, region: nil) else { return false }
        let separator = byte(upper.end) == .ascii("/") ? 1 : hyphenLength(upper.end)
        guard separator > 0,
            let lower = VertebralLevel(
                in: bytes, at: upper.end + separator, region: upper.region),
            upper.rank < lower.rank, !byte(lower.end).isASCIIAlphanumeric
        else { return false }
        text.append(upper.region)
        text.append(contentsOf: String(upper.number).utf8)
        text.append(.ascii("-"))
        if lower.region != upper.region { text.append(lower.region) }
        text.append(contentsOf: String(lower.number).utf8)
        kind = .code
        position = lower.end
        end = position
        return true
    }

    /// A Greek letter by its name, with the digits that belong to it: "β1" and "β-1" are "beta1".
    /// A micro sign before a unit becomes "mc", as in "mcg". Three Greek letters or more are a
    /// Greek word.
    mutating func scanGreek(_ name: String, length: Int) {
        if greekRun() >= 3 { return consumeGreekWord() }
        position += length
        end = position
        if name == "mu", "glLmM".utf8.contains(byte(position)) {
            text.append(contentsOf: "mc".utf8)
            return consumeRun()
        }
        text.append(contentsOf: name.utf8)
        if byte(position).isASCIIDigit {
            consumeRun()
        } else {
            joinHyphenatedNumber()
        }
    }

    /// Greek letters from here on, three at most; a micro sign is none.
    private func greekRun() -> Int {
        var offset = position
        var letters = 0
        while letters < 3, offset < bytes.count, case let scalar = bytes.scalar(at: offset),
            Self.isGreek(scalar.value), case .greek = FoldedScalar(scalar.value)
        {
            letters += 1
            offset += scalar.length
        }
        return letters
    }

    private static func isGreek(_ value: UInt32) -> Bool {
        0x370..<0x400 ~= value || 0x1F00..<0x2000 ~= value
    }

    private mutating func consumeGreekWord() {
        while position < bytes.count, case let scalar = bytes.scalar(at: position),
            Self.isGreek(scalar.value), let letter = Unicode.Scalar(scalar.value)
        {
            text.append(contentsOf: letter.properties.lowercaseMapping.utf8)
            position += scalar.length
        }
        end = position
    }
}
