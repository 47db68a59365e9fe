/// Text that may go to a terminal: whatever a source or a question held, it moves no cursor,
/// sets no colour and turns no line around.
package enum SafeText {
    /// One line: control characters, line ends and tabs become spaces, invisible formatting
    /// (direction overrides, zero-width marks, tags) is dropped.
    ///
    /// O(n) in the length of the text; a clean text is returned as it is.
    package static func line(_ text: String) -> String {
        clean(text) { $0 == "\n" || $0 == "\r" || $0 == "\t" ? " " : nil }
    }

    /// The same, with line ends and tabs left in place.
    package static func lines(_ text: String) -> String {
        clean(text) { $0 == "\n" || $0 == "\t" ? $0 : nil }
    }

    private static func clean(
        _ text: String, keeping kept: (Unicode.Scalar) -> Unicode.Scalar?
    ) -> String {
        guard text.unicodeScalars.contains(where: { isControl($0) || isInvisible($0) }) else {
            return text
        }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isInvisible(scalar) {
            safe.append(kept(scalar) ?? (isControl(scalar) ? " " : scalar))
        }
        return String(safe)
    }

    /// C0, DEL, C1, and the two separators that some programs take for line ends.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Format characters that change how their neighbours are shown and are not seen themselves.
    ///
    /// The joiners U+200C and U+200D stay: several scripts cannot be written without them.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0xFEFF: true
        case 0x202A...0x202E, 0x2060...0x206F, 0xFFF9...0xFFFB: true
        case 0xE0000...0xE0FFF: true
        default: false
        }
    }
}
