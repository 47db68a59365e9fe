import Foundation

/// An open file that is read and written in blocks of a page's size.
final class BlockFile {
    let path: String
    private let descriptor: Int32

    init(path: String, flags: Int32) throws(IndexError) {
        self.path = path
        descriptor = open(path, flags | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.failure(path, "cannot be opened") }
    }

    deinit { close(descriptor) }

    /// Whole blocks in the file.
    var blocks: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) / Schema.pageSize : 0
    }

    /// Reads a part of a block.
    func read(
        block: Int, from offset: Int = 0, into bytes: UnsafeMutableRawBufferPointer
    ) throws(IndexError) {
        let count = pread(
            descriptor, bytes.baseAddress, bytes.count, off_t(block * Schema.pageSize + offset))
        guard count == bytes.count else { throw Self.failure(path, "cannot be read") }
    }

    /// The little-endian number at a place in the file.
    func word(at place: Int) throws(IndexError) -> UInt64 {
        var word: UInt64 = 0
        let count = withUnsafeMutableBytes(of: &word) {
            pread(descriptor, $0.baseAddress, $0.count, off_t(place))
        }
        guard count == MemoryLayout<UInt64>.size else { throw Self.failure(path, "ends too early") }
        return UInt64(littleEndian: word)
    }

    func write(_ bytes: UnsafeRawBufferPointer, block: Int) throws(IndexError) {
        let count = pwrite(
            descriptor, bytes.baseAddress, bytes.count, off_t(block * Schema.pageSize))
        guard count == bytes.count else {
            throw Self.failure(path, "cannot be written", full: count >= 0)
        }
    }

    func truncate(blocks: Int) {
        _ = ftruncate(descriptor, off_t(blocks * Schema.pageSize))
    }

    func flush() throws(IndexError) {
        guard fsync(descriptor) == 0 else { throw Self.failure(path, "cannot be flushed") }
    }

    private static func failure(_ path: String, _ what: String, full: Bool = false) -> IndexError {
        let reason = full ? "is the disk full?" : String(cString: strerror(errno))
        return .file(path: path, message: "\(what): \(reason)")
    }
}
