/// The format of one term's impacts: which passages hold the term, and how strongly.
///
/// A list is a byte string, little-endian, in one of two forms; `docs/index-format.md` has the
/// layout. Up to ``shortLimit`` postings are written as pairs; longer lists are cut into chunks
/// of ``chunkWidth`` ordinals with a directory that holds each chunk's largest impact, so that a
/// chunk that cannot matter is never read (Ding & Suel 2011, "Faster top-k document retrieval
/// using block-max indexes"). A chunk is dense (one byte an ordinal) where more than a third of
/// its ordinals hold the term, else sparse (16-bit ordinals, then their impacts).
package enum ImpactFormat {
    package static let chunkWidth = 4096
    package static let shortLimit = 12
    static let shortForm: UInt8 = 1
    static let chunkedForm: UInt8 = 2
    static let headerSize = 4
    static let directoryEntrySize = 12
    static let alignment = 16
    package static let denseKind: UInt8 = 1
    package static let sparseKind: UInt8 = 2

    /// Encodes postings.
    ///
    /// - Precondition: `ordinals` ascend, and every impact is in 1...255.
    package static func encode(ordinals: [Int32], impacts: [UInt8]) -> [UInt8] {
        ordinals.count <= shortLimit
            ? encodeShort(ordinals, impacts) : encodeChunked(ordinals, impacts)
    }

    private static func encodeShort(_ ordinals: [Int32], _ impacts: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = [shortForm]
        bytes.reserveCapacity(1 + ordinals.count * 5)
        for (ordinal, impact) in zip(ordinals, impacts) {
            bytes.append(littleEndian: UInt32(ordinal))
            bytes.append(impact)
        }
        return bytes
    }

    static func encodeChunked(_ ordinals: [Int32], _ impacts: [UInt8]) -> [UInt8] {
        var directory: [UInt8] = []
        var body: [UInt8] = []
        body.reserveCapacity(ordinals.count * 3)
        var chunks = 0
        var start = 0
        while start < ordinals.count {
            let chunk = Int(ordinals[start]) / chunkWidth
            var end = start + 1
            while end < ordinals.count, Int(ordinals[end]) / chunkWidth == chunk { end += 1 }
            let isDense = (end - start) * 3 > chunkWidth
            directory.append(littleEndian: UInt32(chunk))
            directory.append(littleEndian: UInt32(body.count))
            directory.append(littleEndian: UInt16(end - start))
            directory.append(impacts[start..<end].max() ?? 0)
            directory.append(isDense ? denseKind : sparseKind)
            if isDense {
                appendDense(ordinals[start..<end], impacts[start..<end], to: &body)
            } else {
                appendSparse(ordinals[start..<end], impacts[start..<end], to: &body)
            }
            chunks += 1
            start = end
        }
        var bytes: [UInt8] = [chunkedForm, 0]
        bytes.append(littleEndian: UInt16(chunks))
        bytes += directory
        bytes += body
        return bytes
    }

    private static func appendDense(
        _ ordinals: ArraySlice<Int32>, _ impacts: ArraySlice<UInt8>, to body: inout [UInt8]
    ) {
        let base = body.count
        body.append(contentsOf: repeatElement(0, count: chunkWidth))
        for (ordinal, impact) in zip(ordinals, impacts) {
            body[base + Int(ordinal) % chunkWidth] = impact
        }
    }

    private static func appendSparse(
        _ ordinals: ArraySlice<Int32>, _ impacts: ArraySlice<UInt8>, to body: inout [UInt8]
    ) {
        for ordinal in ordinals {
            body.append(littleEndian: UInt16(Int(ordinal) % chunkWidth))
        }
        body.append(contentsOf: impacts)
    }
}

extension [UInt8] {
    mutating func append(littleEndian value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
