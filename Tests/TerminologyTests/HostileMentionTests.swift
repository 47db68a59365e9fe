import Analysis
import Testing

@testable import Terminology

@Suite struct HostileMentionTests {
    @Test(arguments: [
        String(repeating: "of ", count: 1_000), String(repeating: "heart ", count: 1_000),
        String(repeating: "lung-", count: 1_000), String(repeating: "a", count: 100_000),
        String(repeating: "C5-", count: 1_000), "a\0b", "سرطان الرئة", "µβµ", "",
    ])
    func findsMentionsOfAnythingWithinItsBounds(text: String) throws {
        let mentions = try SampleGlossary.glossary().mentions(in: text, isKnownWord: { _ in false })
        let outside = mentions.filter { text.slice($0.span) == nil }
        #expect(outside.isEmpty)
    }
}
