/// A JSON value; an object keeps the order of its keys, a number its text.
enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// The value of an object's key: the last one where a key stands there twice.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    /// A string's text, or a number's.
    var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    var items: [JSONValue] {
        if case .array(let items) = self { return items }
        return []
    }

    var members: [JSONMember] {
        if case .object(let members) = self { return members }
        return []
    }

    /// The texts of an array, or of a single value.
    var texts: [String] { text.map { [$0] } ?? items.compactMap(\.text) }
}

/// A key of a JSON object with its value.
struct JSONMember: Equatable, Sendable {
    var key: String
    var value: JSONValue
}
