/// Where and why a text is not JSON.
struct JSONFailure: Error, Equatable {
    /// Counted from 0.
    var byte: Int
    var reason: String
}

/// Parses JSON (RFC 8259) from UTF-8 bytes.
///
/// Strict but for lone surrogates, which become U+FFFD: programs write them, and they carry
/// nothing.
struct JSONParser {
    private static let deepest = 128

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The one value of a text.
    static func parse(_ bytes: [UInt8]) throws(JSONFailure) -> JSONValue {
        var parser = JSONParser(bytes)
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { parser.position = 3 }
        let value = try parser.value()
        parser.skipBlanks()
        guard parser.position == bytes.count else {
            throw parser.failure("text after the value")
        }
        return value
    }

    private mutating func value() throws(JSONFailure) -> JSONValue {
        skipBlanks()
        guard let byte = current else { throw failure("it ends too early") }
        switch byte {
        case UInt8(ascii: "{"):
            return try nested { parser throws(JSONFailure) in try parser.object() }
        case UInt8(ascii: "["):
            return try nested { parser throws(JSONFailure) in try parser.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(JSONFailure) -> JSONValue
    ) throws(JSONFailure) -> JSONValue {
        depth += 1
        guard depth <= Self.deepest else { throw failure("it is nested too deeply") }
        position += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(JSONFailure) -> JSONValue {
        var members: [JSONMember] = []
        if try ends(with: UInt8(ascii: "}"), isFirst: true) { return .object([]) }
        repeat {
            skipBlanks()
            guard current == UInt8(ascii: "\"") else { throw failure("a key must be in quotes") }
            let key = try string()
            skipBlanks()
            guard current == UInt8(ascii: ":") else { throw failure("a colon is missing") }
            position += 1
            members.append(JSONMember(key: key, value: try value()))
        } while try !ends(with: UInt8(ascii: "}"), isFirst: false)
        return .object(members)
    }

    private mutating func array() throws(JSONFailure) -> JSONValue {
        var items: [JSONValue] = []
        if try ends(with: UInt8(ascii: "]"), isFirst: true) { return .array([]) }
        repeat {
            items.append(try value())
        } while try !ends(with: UInt8(ascii: "]"), isFirst: false)
        return .array(items)
    }

    /// Whether the list ends here; takes the bracket, or the comma before the next entry.
    private mutating func ends(with close: UInt8, isFirst: Bool) throws(JSONFailure) -> Bool {
        skipBlanks()
        guard let byte = current else { throw failure("it ends too early") }
        if byte == close {
            position += 1
            return true
        }
        if isFirst { return false }
        guard byte == UInt8(ascii: ",") else { throw failure("a comma is missing") }
        position += 1
        return false
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFailure) -> JSONValue
    {
        guard bytes[position...].starts(with: word.utf8) else { throw failure("an unknown word") }
        position += word.utf8.count
        return value
    }

    private mutating func number() throws(JSONFailure) -> JSONValue {
        let start = position
        while let byte = current, Self.isNumeric(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard Double(text) != nil, text.first != "+", text.first != "." else {
            position = start
            throw failure(text.isEmpty ? "a value is missing" : "a broken number")
        }
        return .number(text)
    }

    private mutating func string() throws(JSONFailure) -> String {
        let start = position
        let scan = JSONString.scan(bytes, from: position + 1)
        guard let end = scan.end else {
            position = start
            throw failure("a string without an end, or with a control character")
        }
        position = end + 1
        let inner = bytes[(start + 1)..<end]
        if !scan.hasEscapes, let text = String(validating: inner, as: UTF8.self) { return text }
        guard scan.hasEscapes, let text = JSONString.unescape(inner) else {
            position = start
            throw failure("a broken escape, or bytes that are not UTF-8, in a string")
        }
        return text
    }

    private mutating func skipBlanks() {
        while let byte = current, byte == 32 || (9...10).contains(byte) || byte == 13 {
            position += 1
        }
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func failure(_ reason: String) -> JSONFailure {
        JSONFailure(byte: position, reason: reason)
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || "+-.eE".utf8.contains(byte)
    }
}
