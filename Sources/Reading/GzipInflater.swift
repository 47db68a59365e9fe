import CZlib

/// Inflates gzip data of any number of members, chunk by chunk; the only user of zlib.
///
/// A class because it owns the C stream, which must not move or be copied.
final class GzipInflater {
    static let magic: [UInt8] = [0x1f, 0x8b]
    /// zlib's flag for a gzip header, added to the largest window.
    private static let gzipWindow: Int32 = 16 + 15

    /// Whether the data so far end with a whole member.
    private(set) var isComplete = false
    private let file: String
    private let stream: UnsafeMutablePointer<z_stream>
    private var output = [UInt8](repeating: 0, count: ByteStream.chunkSize)

    init(file: String) throws(ReadingError) {
        self.file = file
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = inflateInit2_(
            stream, Self.gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else {
            throw ReadingError(file: file, problem: .unreadable(reason: "zlib does not start"))
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Appends what `input` inflates to; zero bytes after a member are padding.
    ///
    /// - Parameter offset: bytes inflated before, for messages.
    func inflate(
        _ input: [UInt8], into result: inout [UInt8], at offset: Int
    ) throws(ReadingError) {
        var start = 0
        while start < input.count {
            if isComplete {
                guard let next = input[start...].firstIndex(where: { $0 != 0 }) else { return }
                start = next
                inflateReset(stream)
                isComplete = false
            }
            let (used, status) = inflateMember(input[start...], into: &result)
            start += used
            if status == Z_STREAM_END {
                isComplete = true
            } else if status != Z_OK && status != Z_BUF_ERROR {
                let reason = stream.pointee.msg.map { String(cString: $0) } ?? "code \(status)"
                throw ReadingError(
                    file: file, position: .byte(offset + result.count),
                    problem: .damaged(reason: reason))
            }
        }
    }

    /// Inflates until the input or the member ends.
    private func inflateMember(
        _ input: ArraySlice<UInt8>, into result: inout [UInt8]
    ) -> (used: Int, status: Int32) {
        var status = Z_OK
        let used = input.withUnsafeBufferPointer { bytes in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
            stream.pointee.avail_in = UInt32(bytes.count)
            repeat {
                status = output.withUnsafeMutableBufferPointer { room in
                    stream.pointee.next_out = room.baseAddress
                    stream.pointee.avail_out = UInt32(room.count)
                    return CZlib.inflate(stream, Z_NO_FLUSH)
                }
                result += output.prefix(output.count - Int(stream.pointee.avail_out))
            } while status == Z_OK
                && (stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0)
            return bytes.count - Int(stream.pointee.avail_in)
        }
        return (used, status)
    }
}
