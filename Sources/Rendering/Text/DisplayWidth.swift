/// Columns that text takes on a terminal with a fixed-width font.
package enum DisplayWidth {
    /// Columns of a text without line ends: 2 for wide East Asian characters and emoji, 0 for
    /// combining marks and for the escape sequences of a ``TextStyle``, 1 for all others
    /// (Unicode Standard Annex 11). O(n).
    package static func of(_ text: some StringProtocol) -> Int {
        var columns = 0
        var isEscape = false
        for byte in text.utf8 {
            guard byte < 0x80 else { return ofCharacters(text) }
            if byte == 0x1B { isEscape = true }
            if !isEscape { columns += 1 }
            if byte == UInt8(ascii: "m") { isEscape = false }
        }
        return columns
    }

    private static func ofCharacters(_ text: some StringProtocol) -> Int {
        var columns = 0
        var isEscape = false
        for character in text {
            if character == "\u{1B}" { isEscape = true }
            if !isEscape { columns += of(character) }
            if character == "m" { isEscape = false }
        }
        return columns
    }

    static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        // U+FE0F asks for the emoji's picture, which is wide.
        if scalars.contains("\u{FE0F}") { return 2 }
        if first.value < 0x300 { return 1 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide(first) ? 2 : 1
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
