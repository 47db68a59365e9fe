import Analysis
import Testing

@Suite struct ByteSearchTests {
    @Test(arguments: [
        ("is it safe in pregnancy", "safe", true),
        ("is it safe in pregnancy", "safer", false),
        ("", "a", false),
        ("", "", true),
        ("naïve", "ïv", true),
        ("abc", "abcd", false),
    ])
    func aPartIsFoundByItsBytes(text: String, part: String, isFound: Bool) {
        #expect(text.containsBytes(of: part) == isFound)
    }
}
