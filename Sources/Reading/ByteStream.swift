import Foundation

/// The bytes of a file or of standard input, in chunks, inflated where they are gzip.
///
/// A class because it owns a file handle and the inflater's state.
final class ByteStream {
    static let chunkSize = 256 << 10

    let path: String
    /// Bytes handed out so far.
    private(set) var offset = 0
    private let descriptor: Int32
    private var inflater: GzipInflater?
    /// Bytes that were read to look at them and are still to be handed out.
    private var peeked: [UInt8] = []
    private var isAtEnd = false

    /// - Parameter path: a file's path, or `-` for standard input.
    init(path: String) throws(ReadingError) {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw ReadingError(file: path, problem: .unreadable(reason: Self.systemReason))
        }
        let start = try readChunk()
        if start.starts(with: GzipInflater.magic) {
            inflater = try GzipInflater(file: path)
            try appendInflated(start)
            if peeked.starts(with: GzipInflater.magic) { throw failure(.compressedTwice) }
        } else {
            peeked = start
        }
    }

    /// Bytes in memory, as a file of this name.
    init(_ bytes: [UInt8], path: String) throws(ReadingError) {
        self.path = path
        descriptor = -1
        isAtEnd = true
        guard bytes.starts(with: GzipInflater.magic) else {
            peeked = bytes
            return
        }
        let inflater = try GzipInflater(file: path)
        try inflater.inflate(bytes, into: &peeked, at: 0)
        guard inflater.isComplete else {
            throw ReadingError(file: path, position: .byte(peeked.count), problem: .truncated)
        }
    }

    deinit { if descriptor > STDERR_FILENO { close(descriptor) } }

    /// The first bytes of the text, for recognising its format; they stay to be read.
    func peek(_ count: Int) throws(ReadingError) -> ArraySlice<UInt8> {
        while peeked.count < count, !isAtEnd { try fill() }
        return peeked.prefix(count)
    }

    /// The next bytes; nil at the end.
    func next() throws(ReadingError) -> [UInt8]? {
        while peeked.isEmpty, !isAtEnd { try fill() }
        guard !peeked.isEmpty else { return nil }
        defer { peeked = [] }
        offset += peeked.count
        return peeked
    }

    /// Everything that is left.
    ///
    /// - Throws: `ReadingProblem.tooLong` beyond `limit` bytes.
    func readAll(limit: Int) throws(ReadingError) -> [UInt8] {
        var all: [UInt8] = []
        while let chunk = try next() {
            all += chunk
            if all.count > limit { throw failure(.tooLong(limit: limit)) }
        }
        return all
    }

    private func fill() throws(ReadingError) {
        let chunk = try readChunk()
        if chunk.isEmpty {
            isAtEnd = true
            if let inflater, !inflater.isComplete {
                throw ReadingError(
                    file: path, position: .byte(offset + peeked.count), problem: .truncated)
            }
        } else if inflater != nil {
            try appendInflated(chunk)
        } else {
            peeked += chunk
        }
    }

    private func appendInflated(_ chunk: [UInt8]) throws(ReadingError) {
        try inflater?.inflate(chunk, into: &peeked, at: offset)
    }

    /// Up to `chunkSize` bytes; none at the end.
    private func readChunk() throws(ReadingError) -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
        var count: Int
        repeat {
            count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        } while count < 0 && errno == EINTR
        guard count >= 0 else { throw failure(.unreadable(reason: Self.systemReason)) }
        chunk.removeLast(chunk.count - count)
        return chunk
    }

    private func failure(_ problem: ReadingProblem) -> ReadingError {
        ReadingError(file: path, position: .byte(offset), problem: problem)
    }

    private static var systemReason: String { String(cString: strerror(errno)) }
}
