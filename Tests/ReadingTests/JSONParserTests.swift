import Testing

@testable import Reading

@Suite struct JSONParserTests {
    @Test func keepsTheOrderOfKeysAndTheTextOfNumbers() throws {
        let value = try parse(#" {"b": [1, -2.5e3, true, null], "a": {"": "x"}} "#)
        #expect(value.members.map(\.key) == ["b", "a"])
        #expect(value["b"]?.items == [.number("1"), .number("-2.5e3"), .bool(true), .null])
        #expect(value["a"]?[""] == .string("x"))
    }

    @Test(arguments: [
        (#""a\n\"\\\/\u00e9""#, "a\n\"\\/é"), (#""\ud83d\ude00""#, "😀"),
        (#""\ud83d!""#, "\u{FFFD}!"), (#""µg""#, "µg"),
    ])
    func unescapesStrings(json: String, text: String) throws {
        #expect(try parse(json) == .string(text))
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\" 1}", "{a: 1}", "\"a", "\"\\x\"", "\"\\u12\"", "nul", "1 2", "+1",
        "-", "\"a\nb\"", "[1 2]", "{\"a\":}", "\"\\",
    ])
    func refusesWhatIsNotJSON(json: String) {
        #expect(throws: JSONFailure.self) { try parse(json) }
    }

    @Test func refusesEndlessNestingInsteadOfOverflowing() {
        #expect(throws: JSONFailure(byte: 128, reason: "it is nested too deeply")) {
            try parse(String(repeating: "[", count: 100_000))
        }
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect(throws: JSONFailure.self) { try JSONParser.parse([0x22, 0xe9, 0x22]) }
    }

    private func parse(_ json: String) throws(JSONFailure) -> JSONValue {
        try JSONParser.parse(Array(json.utf8))
    }
}
