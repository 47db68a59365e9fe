/// A half-open range of UTF-8 byte offsets in a text.
///
/// Every stage keeps these offsets, so that a sentence of an answer can be traced to the bytes
/// of its source.
package struct ByteRange: Hashable, Comparable, Sendable, Codable {
    package var start: Int
    package var end: Int

    /// - Precondition: `0 <= start <= end`.
    package init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a byte range runs forward from 0")
        self.start = start
        self.end = end
    }

    package var count: Int { end - start }
    package var isEmpty: Bool { start == end }

    package static func < (left: ByteRange, right: ByteRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }

    package func contains(_ other: ByteRange) -> Bool {
        start <= other.start && other.end <= end
    }

    package func overlaps(_ other: ByteRange) -> Bool {
        start < other.end && other.start < end
    }

    /// The range moved by `offset` bytes.
    package func shifted(by offset: Int) -> ByteRange {
        ByteRange(start + offset, end + offset)
    }

    /// Encoded as `[start, end]`.
    package init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let start = try container.decode(Int.self)
        let end = try container.decode(Int.self)
        guard 0 <= start, start <= end else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a byte range runs forward from 0")
        }
        self.init(start, end)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(start)
        try container.encode(end)
    }
}

extension String {
    /// The text of a byte range; nil where the range leaves the text or cuts a character.
    package func slice(_ range: ByteRange) -> Substring? {
        guard range.end <= utf8.count else { return nil }
        let lower = utf8.index(utf8.startIndex, offsetBy: range.start)
        let upper = utf8.index(lower, offsetBy: range.count)
        guard lower.samePosition(in: unicodeScalars) != nil,
            upper.samePosition(in: unicodeScalars) != nil
        else { return nil }
        return self[lower..<upper]
    }
}
