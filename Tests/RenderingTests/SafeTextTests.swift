import Testing

@testable import Rendering

struct SafeTextTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("naïve β-blocker ≥ 65 y", "naïve β-blocker ≥ 65 y"),
        ("\u{1B}[2Jgone", " [2Jgone"),
        ("a\u{0}b\u{7F}c\u{9B}31m", "a b c 31m"),
        ("two\nlines\tand\r", "two lines and "),
        ("\u{202E}txt.exe\u{2066}\u{200B}", "txt.exe"),
        ("tag\u{E0041}", "tag"),
        ("נ\u{200D}ש", "נ\u{200D}ש"),
    ])
    func aLineHasNoControlAndNoInvisibleFormattingCharacters(raw: String, safe: String) {
        #expect(SafeText.line(raw) == safe)
    }

    @Test func linesKeepTheirEndsAndTabsAlone() {
        #expect(SafeText.lines("a\n\tb\r\u{1B}c") == "a\n\tb  c")
    }
}
