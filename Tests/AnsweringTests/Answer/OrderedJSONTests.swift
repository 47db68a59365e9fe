import Testing

@testable import Answering

@Suite struct OrderedJSONTests {
    @Test func keepsTheOrderOfMembers() {
        let value = OrderedJSON.object([("b", .int(1)), ("a", .ints([1, 2])), ("c", .object([]))])
        #expect(value.text(pretty: false) == #"{"b":1,"a":[1,2],"c":{}}"#)
        #expect(value.text(pretty: true) == "{\n  \"b\": 1,\n  \"a\": [1, 2],\n  \"c\": {}\n}")
    }

    @Test(arguments: [
        ("a\"b\\c", #""a\"b\\c""#), ("line\nend\u{0}", #""line\nend\u0000""#),
        ("\u{202E}evil\u{9B}", #""\u202eevil\u009b""#), ("β 5 µg", "\"β 5 µg\""),
    ])
    func escapesWhatAParserOrATerminalWouldActOn(text: String, expected: String) {
        #expect(OrderedJSON.string(text).text(pretty: false) == expected)
    }
}
