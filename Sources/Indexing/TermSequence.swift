import Foundation

/// The terms of a passage in their order, each as a code of 16 bits, field after field.
///
/// Ranking sees from it which words stand close together without reading and analysing the
/// text. Two terms share a code once in 65,534 pairs.
package struct TermSequence: Equatable, Sendable {
    /// Stands where the analyzer dropped a token.
    package static let dropped: UInt16 = 0
    /// Stands after each field.
    package static let boundary: UInt16 = 1

    /// Little-endian codes.
    private(set) var bytes: [UInt8] = []
    private var nextPosition = 0

    package init() {}

    /// The code of a stem: an FNV-1a hash (Fowler, Noll & Vo), its halves folded, above the codes
    /// that stand for something else.
    package static func code(of term: UnsafeBufferPointer<UInt8>) -> UInt16 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in term { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return UInt16((hash >> 16 ^ hash & 0xFFFF) % 65_534 + 2)
    }

    package static func code(of term: String) -> UInt16 {
        var term = term
        return term.withUTF8(code(of:))
    }

    /// Adds a term of the field at hand; positions ascend and count dropped tokens.
    package mutating func append(_ term: UnsafeBufferPointer<UInt8>, position: Int) {
        while nextPosition < position { append(Self.dropped) }
        append(Self.code(of: term))
    }

    package mutating func endField() {
        append(Self.boundary)
        nextPosition = 0
    }

    /// Appends the codes of stored bytes.
    static func decode(_ bytes: Data, into codes: inout [UInt16]) {
        bytes.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count - 1, by: 2) {
                codes.append(
                    UInt16(
                        littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt16.self)))
            }
        }
    }

    private mutating func append(_ code: UInt16) {
        bytes.append(UInt8(truncatingIfNeeded: code))
        bytes.append(UInt8(truncatingIfNeeded: code >> 8))
        nextPosition += 1
    }
}
