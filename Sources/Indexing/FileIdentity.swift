import Foundation

/// Tells one built index file from another: a sum over all of its pages, in the reserved bytes of
/// the first page, before the checksum.
enum FileIdentity {
    /// Bytes that the header reserves at the end of each page: the identity's and the checksum's.
    static let reservedBytes = 16
    static let offset = Schema.pageSize - reservedBytes

    /// Computes and writes the identity of a finished file.
    static func stamp(_ path: String) throws(IndexError) {
        let file = try BlockFile(path: path, flags: O_RDWR)
        var identity: UInt64 = 0
        for page in 0..<file.blocks {
            let place = page * Schema.pageSize + Schema.pageSize - PageChecksum.size
            identity = PageChecksum.folding(identity, try file.word(at: place))
        }
        let first = UnsafeMutableRawBufferPointer.allocate(
            byteCount: Schema.pageSize, alignment: 64)
        defer { first.deallocate() }
        try file.read(block: 0, into: first)
        first.storeBytes(of: identity.littleEndian, toByteOffset: offset, as: UInt64.self)
        PageChecksum.seal(first)
        try file.write(UnsafeRawBufferPointer(first), block: 0)
    }

    /// The identity of the file at `path`; nil where there is none to read.
    static func read(_ path: String) -> UInt64? {
        guard let file = try? BlockFile(path: path, flags: O_RDONLY) else { return nil }
        return try? file.word(at: offset)
    }
}
