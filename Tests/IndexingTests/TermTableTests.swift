import Testing

@testable import Indexing

@Suite struct TermTableTests {
    private func number(of string: String, in table: inout TermTable) -> Int {
        var string = string
        return string.withUTF8 { table.number(of: $0) }
    }

    @Test func numbersStringsInTheOrderOfTheirComing() {
        var table = TermTable()
        let numbers = (0..<20_000).map { number(of: "t\($0 % 10_000)", in: &table) }
        #expect(numbers == Array(0..<10_000) + Array(0..<10_000))
        #expect(String(decoding: table.bytes(of: 77), as: UTF8.self) == "t77")
    }

    @Test func sortsByBytes() {
        var table = TermTable()
        for string in ["b", "", "ab", "a"] { _ = number(of: string, in: &table) }
        #expect(
            table.sorted().map { String(decoding: table.bytes(of: $0), as: UTF8.self) } == [
                "", "a", "ab", "b",
            ])
    }

    @Test func doesNotKnowWhatDidNotCome() {
        var table = TermTable()
        _ = number(of: "aspirin", in: &table)
        var other = "aspirine"
        #expect(other.withUTF8 { table.find($0) } == nil)
    }
}
