/// One term's impacts in one segment, read in place from their encoded form.
///
/// A list in the short form is spread into chunks on reading, so that ranking knows one form.
package struct ImpactList: Sendable {
    /// A chunk of the list: where its bytes are and the bound that lets it be skipped.
    package struct Chunk: Sendable {
        package var number: Int32
        package var offset: Int32
        package var count: Int32
        package var maximum: UInt8
        package var isDense: Bool
    }

    package let bytes: [UInt8]
    /// In ascending order of `number`.
    package let chunks: [Chunk]
    package let maximum: UInt8

    /// Postings in the list.
    package var count: Int { chunks.reduce(0) { $0 + Int($1.count) } }

    /// - Parameter bytes: what ``ImpactFormat/encode(ordinals:impacts:)`` returned; any other
    ///   bytes give nil.
    package init?(_ bytes: [UInt8]) {
        switch bytes.first {
        case ImpactFormat.shortForm: self.init(shortForm: bytes)
        case ImpactFormat.chunkedForm: self.init(chunkedForm: bytes)
        default: return nil
        }
    }

    private init?(shortForm bytes: [UInt8]) {
        guard (bytes.count - 1) % 5 == 0 else { return nil }
        let starts = stride(from: 1, to: bytes.count, by: 5)
        self.init(
            chunkedForm: ImpactFormat.encodeChunked(
                starts.map { Int32(bytes.load(UInt32.self, at: $0)) },
                starts.map { bytes[$0 + 4] }))
    }

    private init?(chunkedForm bytes: [UInt8]) {
        guard bytes.count >= ImpactFormat.headerSize else { return nil }
        let count = Int(bytes.load(UInt16.self, at: 2))
        let body = ImpactFormat.headerSize + count * ImpactFormat.directoryEntrySize
        guard bytes.count >= body else { return nil }
        var chunks: [Chunk] = []
        chunks.reserveCapacity(count)
        for index in 0..<count {
            let at = ImpactFormat.headerSize + index * ImpactFormat.directoryEntrySize
            let chunk = Chunk(
                number: Int32(bytes.load(UInt32.self, at: at)),
                offset: Int32(body) + Int32(bytes.load(UInt32.self, at: at + 4)),
                count: Int32(bytes.load(UInt16.self, at: at + 8)),
                maximum: bytes[at + 10],
                isDense: bytes[at + 11] == ImpactFormat.denseKind)
            let size = chunk.isDense ? ImpactFormat.chunkWidth : Int(chunk.count) * 3
            guard Int(chunk.offset) + size <= bytes.count else { return nil }
            chunks.append(chunk)
        }
        self.bytes = bytes
        self.chunks = chunks
        maximum = chunks.map(\.maximum).max() ?? 0
    }

    /// Calls `body` with every posting, in ascending order of ordinals.
    package func forEach(_ body: (_ ordinal: Int32, _ impact: UInt8) -> Void) {
        for chunk in chunks {
            let base = chunk.number * Int32(ImpactFormat.chunkWidth)
            let offset = Int(chunk.offset)
            if chunk.isDense {
                for local in 0..<ImpactFormat.chunkWidth where bytes[offset + local] > 0 {
                    body(base + Int32(local), bytes[offset + local])
                }
            } else {
                let count = Int(chunk.count)
                for index in 0..<count {
                    let local = bytes.load(UInt16.self, at: offset + index * 2)
                    body(base + Int32(local), bytes[offset + count * 2 + index])
                }
            }
        }
    }
}

extension [UInt8] {
    func load<Value: FixedWidthInteger & BitwiseCopyable>(_: Value.Type, at offset: Int) -> Value {
        withUnsafeBytes {
            Value(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Value.self))
        }
    }
}
