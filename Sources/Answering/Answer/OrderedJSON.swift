/// A JSON value whose objects keep the order of their members.
///
/// `JSONEncoder` sorts members or leaves their order to a hash; the answer's contract fixes it.
package indirect enum OrderedJSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case string(String)
    case array([OrderedJSON])
    case object([(String, OrderedJSON)])

    package static func == (left: OrderedJSON, right: OrderedJSON) -> Bool {
        left.text(pretty: false) == right.text(pretty: false)
    }

    /// The value as JSON text; pretty text has two spaces a level and short arrays of numbers on
    /// one line.
    package func text(pretty: Bool) -> String {
        var out = ""
        write(to: &out, pretty: pretty, level: 0)
        return out
    }

    private func write(to out: inout String, pretty: Bool, level: Int) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .int(let value): out += String(value)
        case .number(let value): out += String(value)
        case .string(let value): Self.write(value, to: &out)
        case .array(let values): write(values, to: &out, pretty: pretty, level: level)
        case .object(let members): write(members, to: &out, pretty: pretty, level: level)
        }
    }

    private func write(_ values: [OrderedJSON], to out: inout String, pretty: Bool, level: Int) {
        let isShort = values.allSatisfy { if case .int = $0 { true } else { false } }
        out += "["
        for (offset, value) in values.enumerated() {
            if offset > 0 { out += isShort && pretty ? ", " : "," }
            if pretty, !isShort { Self.breakLine(&out, level: level + 1) }
            value.write(to: &out, pretty: pretty, level: level + 1)
        }
        if pretty, !isShort { Self.breakLine(&out, level: level) }
        out += "]"
    }

    private func write(
        _ members: [(String, OrderedJSON)], to out: inout String, pretty: Bool, level: Int
    ) {
        out += "{"
        for (offset, (name, value)) in members.enumerated() {
            if offset > 0 { out += "," }
            if pretty { Self.breakLine(&out, level: level + 1) }
            Self.write(name, to: &out)
            out += pretty ? ": " : ":"
            value.write(to: &out, pretty: pretty, level: level + 1)
        }
        if pretty, !members.isEmpty { Self.breakLine(&out, level: level) }
        out += "}"
    }

    private static func breakLine(_ out: inout String, level: Int) {
        out += "\n"
        out += String(repeating: "  ", count: level)
    }

    /// Escapes what JSON must escape, and control characters that a terminal would act on
    /// (C1 controls and bidirectional overrides) besides.
    private static func write(_ string: String, to out: inout String) {
        out += "\""
        for scalar in string.unicodeScalars {
            switch scalar.value {
            case 0x22: out += "\\\""
            case 0x5C: out += "\\\\"
            case 0x0A: out += "\\n"
            case 0x0D: out += "\\r"
            case 0x09: out += "\\t"
            case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}

extension OrderedJSON {
    static func optional(_ value: String?) -> OrderedJSON { value.map(string) ?? .null }
    static func optional(_ value: Int?) -> OrderedJSON { value.map(int) ?? .null }
    static func strings(_ values: [String]) -> OrderedJSON { .array(values.map(string)) }
    static func ints(_ values: [Int]) -> OrderedJSON { .array(values.map(int)) }
}
