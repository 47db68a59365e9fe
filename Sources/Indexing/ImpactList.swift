/// One term's impacts in one segment, read in place from their encoded form.
///
/// A list in the short form is spread into chunks on reading, so that ranking knows one form.
/// The bytes are held outside of Swift's arrays, so that ranking reads them with no check or
/// count; they are written in the initialiser alone, which also makes sure that every chunk lies
/// within them. That is why the class is safe to share.
package final class ImpactList: @unchecked Sendable {
    /// In ascending order of `number`; valid as long as the list.
    package let chunks: [ImpactChunk]
    package let maximum: UInt8
    /// Postings in the list.
    package let count: Int
    /// Bytes held.
    package var size: Int { bytes.count }

    private let bytes: UnsafeRawBufferPointer

    /// - Parameter encoded: what ``ImpactFormat/encode(ordinals:impacts:)`` returned; any other
    ///   bytes give nil.
    package convenience init?(_ encoded: [UInt8]) {
        switch encoded.first {
        case ImpactFormat.shortForm: self.init(shortForm: encoded)
        case ImpactFormat.chunkedForm: self.init(chunkedForm: encoded)
        default: return nil
        }
    }

    deinit {
        bytes.deallocate()
    }

    private convenience init?(shortForm encoded: [UInt8]) {
        guard (encoded.count - 1) % 5 == 0 else { return nil }
        let starts = stride(from: 1, to: encoded.count, by: 5)
        self.init(
            chunkedForm: ImpactFormat.encodeChunked(
                starts.map { Int32(truncatingIfNeeded: encoded.load(UInt32.self, at: $0)) },
                starts.map { encoded[$0 + 4] }))
    }

    private init?(chunkedForm encoded: [UInt8]) {
        guard let directory = ChunkDirectory(encoded) else { return nil }
        let copy = UnsafeMutableRawBufferPointer.allocate(
            byteCount: encoded.count, alignment: ImpactFormat.alignment)
        copy.copyBytes(from: encoded)
        bytes = UnsafeRawBufferPointer(copy)
        // The list has a directory, so it has bytes and an address.
        let base = copy.baseAddress!
        chunks = directory.entries.map { ImpactChunk($0, list: UnsafeRawPointer(base)) }
        maximum = chunks.map(\.maximum).max() ?? 0
        count = chunks.reduce(0) { $0 + Int($1.count) }
    }

    /// Calls `body` with every posting, in ascending order of ordinals.
    package func forEach(_ body: (_ ordinal: Int32, _ impact: UInt8) -> Void) {
        for chunk in chunks {
            let base = chunk.number * Int32(ImpactFormat.chunkWidth)
            chunk.forEach { body(base + Int32($0), $1) }
        }
    }

    /// The impact of an ordinal; 0 where the term is absent.
    package func impact(of ordinal: Int32) -> UInt8 {
        let number = ordinal / Int32(ImpactFormat.chunkWidth)
        return chunks.first { $0.number == number }?
            .impact(at: Int(ordinal) % ImpactFormat.chunkWidth) ?? 0
    }
}

/// The entries of an encoded list's directory, each checked to lie within the list.
struct ChunkDirectory {
    struct Entry {
        var number: Int32
        var offset: Int
        var count: Int32
        var maximum: UInt8
        var isDense: Bool
    }

    let entries: [Entry]

    init?(_ bytes: [UInt8]) {
        guard bytes.count >= ImpactFormat.headerSize else { return nil }
        let count = Int(bytes.load(UInt16.self, at: 2))
        let body = ImpactFormat.headerSize + count * ImpactFormat.directoryEntrySize
        guard bytes.count >= body else { return nil }
        var entries: [Entry] = []
        entries.reserveCapacity(count)
        for index in 0..<count {
            let at = ImpactFormat.headerSize + index * ImpactFormat.directoryEntrySize
            let entry = Entry(
                number: Int32(truncatingIfNeeded: bytes.load(UInt32.self, at: at)),
                offset: body + Int(bytes.load(UInt32.self, at: at + 4)),
                count: Int32(bytes.load(UInt16.self, at: at + 8)),
                maximum: bytes[at + 10],
                isDense: bytes[at + 11] == ImpactFormat.denseKind)
            let size = entry.isDense ? ImpactFormat.chunkWidth : Int(entry.count) * 3
            guard entry.offset + size <= bytes.count else { return nil }
            entries.append(entry)
        }
        self.entries = entries
    }
}

extension [UInt8] {
    func load<Value: FixedWidthInteger & BitwiseCopyable>(_: Value.Type, at offset: Int) -> Value {
        withUnsafeBytes {
            Value(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Value.self))
        }
    }
}
