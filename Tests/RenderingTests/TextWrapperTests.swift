import Testing

@testable import Rendering

struct TextWrapperTests {
    private let wrapper = TextWrapper(width: 20)

    @Test func linesStayWithinTheWidthAndKeepEveryWord() {
        let text = "Nicotine patches of 21 mg a day for six weeks, then 14 mg for two weeks."
        let lines = wrapper.lines(text)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 20 })
        #expect(lines.joined(separator: " ") == text)
    }

    @Test func continuationLinesHangUnderTheTextNotUnderTheLead() {
        #expect(
            wrapper.lines("one two three four five", lead: "• ") == [
                "• one two three four", "  five",
            ])
    }

    @Test func aWordWiderThanTheLineIsNotCut() {
        let address = "https://example.org/a/long/path"
        #expect(wrapper.lines("see \(address) now") == ["see", address, "now"])
    }

    @Test func aNoBreakSpaceBindsANumberToItsUnit() {
        #expect(wrapper.lines("a dose of about 500\u{A0}mg") == ["a dose of about", "500\u{A0}mg"])
    }

    @Test func wideCharactersCountAsTwoColumns() {
        #expect(wrapper.lines("日本語日本 日本語日本") == ["日本語日本", "日本語日本"])
    }
}
