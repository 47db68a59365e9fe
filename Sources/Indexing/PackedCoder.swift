/// Codes values in few bytes: a type names its fields once, and that list both writes and reads.
///
/// Numbers are LEB128, strings and lists are preceded by their length, and what may be absent by
/// that length plus one, 0 standing for absence. An answer reads hundreds of blocks; their JSON
/// took longer to decode than all of SQLite's work.
protocol PackedCoder {
    /// - Precondition: when writing, not negative.
    mutating func code(_ number: inout Int) throws(PackedError)
    mutating func code(_ text: inout String) throws(PackedError)
}

/// Bytes that end too early or are not UTF-8, where packed fields were expected.
struct PackedError: Error, CustomStringConvertible {
    var description: String { "the packed fields of a row are damaged" }
}

struct PackedWriter: PackedCoder {
    private(set) var bytes: [UInt8] = []

    mutating func code(_ number: inout Int) {
        var rest = UInt(number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func code(_ text: inout String) {
        var count = text.utf8.count
        code(&count)
        bytes += text.utf8
    }
}

struct PackedReader: PackedCoder {
    let bytes: UnsafeRawBufferPointer
    private var place = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    mutating func code(_ number: inout Int) throws(PackedError) {
        number = 0
        for shift in stride(from: 0, to: 56, by: 7) {
            guard place < bytes.count else { throw PackedError() }
            let byte = bytes[place]
            place += 1
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return }
        }
        throw PackedError()
    }

    mutating func code(_ text: inout String) throws(PackedError) {
        var count = 0
        try code(&count)
        guard count <= bytes.count - place,
            let read = String(validating: bytes[place..<place + count], as: UTF8.self)
        else { throw PackedError() }
        text = read
        place += count
    }
}

extension PackedCoder {
    mutating func code(_ list: inout [String]) throws(PackedError) {
        var count = list.count
        try code(&count)
        try codeElements(&list, count: count, empty: "") { coder, text throws(PackedError) in
            try coder.code(&text)
        }
    }

    mutating func code(_ list: inout [String]?) throws(PackedError) {
        var countOrAbsence = list.map { $0.count + 1 } ?? 0
        try code(&countOrAbsence)
        guard countOrAbsence > 0 else { return list = nil }
        var present = list ?? []
        try codeElements(&present, count: countOrAbsence - 1, empty: "") {
            coder, text throws(PackedError) in try coder.code(&text)
        }
        list = present
    }

    mutating func code(_ text: inout String?) throws(PackedError) {
        try codeOptional(&text, empty: "") { coder, text throws(PackedError) in
            try coder.code(&text)
        }
    }

    mutating func code(_ number: inout Int?) throws(PackedError) {
        try codeOptional(&number, empty: 0) { coder, number throws(PackedError) in
            try coder.code(&number)
        }
    }

    /// A case by its name, so that a new case shifts no other.
    mutating func code<Value: RawRepresentable<String>>(
        _ value: inout Value?
    ) throws(PackedError) {
        var name = value?.rawValue
        try code(&name)
        value = name.flatMap(Value.init(rawValue:))
    }

    mutating func codeOptional<Value>(
        _ value: inout Value?, empty: @autoclosure () -> Value,
        _ body: (inout Self, inout Value) throws(PackedError) -> Void
    ) throws(PackedError) {
        var isPresent = value == nil ? 0 : 1
        try code(&isPresent)
        guard isPresent > 0 else { return value = nil }
        var present = value ?? empty()
        try body(&self, &present)
        value = present
    }

    /// `count` elements; a reader comes with none, and makes each from `empty`.
    mutating func codeElements<Element>(
        _ elements: inout [Element], count: Int, empty: @autoclosure () -> Element,
        _ body: (inout Self, inout Element) throws(PackedError) -> Void
    ) throws(PackedError) {
        for index in 0..<count {
            if index == elements.count { elements.append(empty()) }
            try body(&self, &elements[index])
        }
    }
}
