import Foundation

/// A line of a source.
struct SourceLine {
    /// Counted from 1.
    var number: Int
    /// Where it begins in the text, counted from 0.
    var offset: Int
    /// Without its end; empty where the line was too long.
    var bytes: [UInt8]
    /// Whether the line had more bytes than allowed; they were read over.
    var isTooLong = false

    /// The line's text; nil where it is not UTF-8.
    var text: String? { String(validating: bytes, as: UTF8.self) }
}

/// Reads a source line by line; a line that never ends takes no memory beyond `limit`.
struct LineReader {
    private let stream: ByteStream
    private let limit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var number = 0
    private var offset = 0

    init(_ stream: ByteStream, limit: Int) {
        self.stream = stream
        self.limit = limit
    }

    /// The next line without `\n` or `\r\n`; nil at the end.
    mutating func next() throws(ReadingError) -> SourceLine? {
        var line: [UInt8] = []
        var length = 0
        var hasBytes = false
        while true {
            if start == buffer.count {
                guard let chunk = try stream.next() else { break }
                (buffer, start) = (chunk, 0)
            }
            hasBytes = true
            let end = newline(from: start)
            let piece = buffer[start..<(end ?? buffer.count)]
            length += piece.count
            if length <= limit { line += piece }
            start = end.map { $0 + 1 } ?? buffer.count
            if end != nil {
                return finish(line, length: length, ending: 1)
            }
        }
        return hasBytes ? finish(line, length: length, ending: 0) : nil
    }

    private mutating func finish(_ bytes: [UInt8], length: Int, ending: Int) -> SourceLine {
        number += 1
        defer { offset += length + ending }
        guard length <= limit else {
            return SourceLine(number: number, offset: offset, bytes: [], isTooLong: true)
        }
        var bytes = bytes
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        if number == 1, bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes.removeFirst(3) }
        return SourceLine(number: number, offset: offset, bytes: bytes)
    }

    private func newline(from start: Int) -> Int? {
        buffer.withUnsafeBufferPointer { bytes -> Int? in
            guard let base = bytes.baseAddress,
                let found = memchr(base + start, 0x0a, bytes.count - start)
            else { return nil }
            return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
        }
    }
}
