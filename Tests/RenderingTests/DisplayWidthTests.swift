import Testing

@testable import Rendering

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("naïve", 5), ("e\u{301}", 1), ("日本", 4), ("≥ 65 y", 6),
        ("✔\u{FE0F}", 2), ("\u{1B}[1mab\u{1B}[0m", 2), ("\u{1B}[1mé日\u{1B}[0m", 3),
    ])
    func columnsAreThoseOfATerminal(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}
