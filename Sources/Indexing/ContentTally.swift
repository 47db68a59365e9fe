import Crypto
import Foundation

/// How many documents and passages there are, and what they are: kept up as documents come and go,
/// so that an update need not look at those that stay.
struct ContentTally: Equatable, Sendable {
    private(set) var documents = 0
    private(set) var passages = 0
    /// The sum of the documents' hashes as numbers of 256 bits, the lowest 64 first; the order of
    /// the documents does not matter.
    private var sum: SIMD4<UInt64> = .zero

    init() {}

    /// - Parameter sum: as ``bytes`` gives it.
    init(documents: Int, passages: Int, sum: Data) {
        self.documents = documents
        self.passages = passages
        self.sum = Self.number(sum)
    }

    var bytes: Data {
        var data = Data()
        for lane in 0..<4 {
            withUnsafeBytes(of: sum[lane].littleEndian) { data.append(contentsOf: $0) }
        }
        return data
    }

    /// The SHA-256 of the sum, in hexadecimal.
    var fingerprint: String { SHA256.hash(data: bytes).hexadecimal }

    mutating func add(_ sha256: Data, passages: Int) {
        documents += 1
        self.passages += passages
        sum = Self.sum(sum, Self.number(sha256))
    }

    mutating func remove(_ sha256: Data, passages: Int) {
        documents -= 1
        self.passages -= passages
        sum = Self.sum(sum, Self.negative(Self.number(sha256)))
    }

    private static func number(_ bytes: Data) -> SIMD4<UInt64> {
        var number: SIMD4<UInt64> = .zero
        for (place, byte) in bytes.prefix(32).enumerated() {
            number[place / 8] |= UInt64(byte) << UInt64(place % 8 * 8)
        }
        return number
    }

    private static func sum(_ left: SIMD4<UInt64>, _ right: SIMD4<UInt64>) -> SIMD4<UInt64> {
        var result: SIMD4<UInt64> = .zero
        var carry: UInt64 = 0
        for lane in 0..<4 {
            let (partial, first) = left[lane].addingReportingOverflow(right[lane])
            let (total, second) = partial.addingReportingOverflow(carry)
            result[lane] = total
            carry = first || second ? 1 : 0
        }
        return result
    }

    private static func negative(_ number: SIMD4<UInt64>) -> SIMD4<UInt64> {
        sum(~number, [1, 0, 0, 0])
    }
}
