/// The inside of JSON strings.
enum JSONString {
    /// Where the string that begins at `start` ends, and whether anything in it is escaped; no
    /// end where the text ends or a control character comes first.
    static func scan(_ bytes: [UInt8], from start: Int) -> (end: Int?, hasEscapes: Bool) {
        bytes.withUnsafeBufferPointer { bytes in
            var position = start
            var hasEscapes = false
            while position < bytes.count {
                switch bytes[position] {
                case UInt8(ascii: "\""): return (position, hasEscapes)
                case UInt8(ascii: "\\"):
                    hasEscapes = true
                    position += 2
                case 0..<32: return (nil, hasEscapes)
                default: position += 1
                }
            }
            return (nil, hasEscapes)
        }
    }

    /// The text of a string with escapes; nil where an escape is broken or the text not UTF-8.
    static func unescape(_ bytes: ArraySlice<UInt8>) -> String? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                continue
            }
            guard let escaped = unescapeOne(&rest) else { return nil }
            result += escaped
        }
        return String(validating: result, as: UTF8.self)
    }

    private static func unescapeOne(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        switch rest.popFirst() {
        case UInt8(ascii: "n"): [10]
        case UInt8(ascii: "t"): [9]
        case UInt8(ascii: "r"): [13]
        case UInt8(ascii: "b"): [8]
        case UInt8(ascii: "f"): [12]
        case UInt8(ascii: "\""): [UInt8(ascii: "\"")]
        case UInt8(ascii: "/"): [UInt8(ascii: "/")]
        case UInt8(ascii: "\\"): [UInt8(ascii: "\\")]
        case UInt8(ascii: "u"): unescapeUnicode(&rest)
        default: nil
        }
    }

    /// `XXXX`, or a pair of surrogates `XXXX\uXXXX`.
    private static func unescapeUnicode(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        guard let first = hex(&rest) else { return nil }
        guard (0xd800..<0xdc00).contains(first), rest.starts(with: [0x5c, 0x75]) else {
            return utf8(first)
        }
        var ahead = rest.dropFirst(2)
        guard let second = hex(&ahead) else { return nil }
        guard (0xdc00..<0xe000).contains(second) else { return utf8(first) }
        rest = ahead
        return utf8(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
    }

    private static func hex(_ rest: inout ArraySlice<UInt8>) -> UInt32? {
        let digits = rest.prefix(4)
        guard digits.count == 4 else { return nil }
        rest = rest.dropFirst(4)
        var value: UInt32 = 0
        for digit in digits {
            guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(number)
        }
        return value
    }

    private static func utf8(_ value: UInt32) -> [UInt8] {
        Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    }
}
