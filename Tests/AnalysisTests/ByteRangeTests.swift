import Testing

@testable import Analysis

@Suite struct ByteRangeTests {
    @Test func slicesByBytesNotCharacters() {
        #expect("naïve dose".slice(ByteRange(0, 6)) == "naïve")
    }

    @Test(arguments: [ByteRange(0, 3), ByteRange(3, 5), ByteRange(4, 40)])
    func refusesRangesThatCutACharacterOrLeaveTheText(range: ByteRange) {
        #expect("naïve dose".slice(range) == nil)
    }
}
