/// The checksum at the end of every page of an index file.
///
/// SQLite leaves the last bytes of a page alone where a file's header reserves them, so any client
/// reads the file, and only Lind compares. 64 bits over four lanes, each step of which is a
/// bijection: one changed word always changes the sum.
enum PageChecksum {
    static let size = 8

    private static let prime: UInt64 = 0x9E37_79B1_85EB_CA87

    /// - Precondition: the page's size is a multiple of 32, and more than 32.
    static func of(_ page: UnsafeRawBufferPointer) -> UInt64 {
        var lanes: SIMD4<UInt64> = [1, 2, 3, 5]
        for offset in stride(from: 0, to: page.count - 32, by: 32) {
            lanes = mixed(lanes ^ words(of: page, at: offset))
        }
        // The last word is the place of the checksum itself.
        var rest = words(of: page, at: page.count - 32)
        rest[3] = 0
        lanes = mixed(lanes ^ rest)
        return lanes.x ^ rotated(lanes.y, 17) ^ rotated(lanes.z, 31) ^ rotated(lanes.w, 47)
    }

    /// A sum over the sums of pages, in their order.
    static func folding(_ sum: UInt64, _ next: UInt64) -> UInt64 {
        let product = (sum ^ next) &* prime
        return product ^ product >> 29
    }

    /// Whether a page holds its checksum.
    static func holds(_ page: UnsafeRawBufferPointer) -> Bool {
        page.loadUnaligned(fromByteOffset: page.count - size, as: UInt64.self)
            == of(page).littleEndian
    }

    /// Writes the checksum of a page to its end.
    static func seal(_ page: UnsafeMutableRawBufferPointer) {
        let sum = of(UnsafeRawBufferPointer(page)).littleEndian
        page.storeBytes(of: sum, toByteOffset: page.count - size, as: UInt64.self)
    }

    private static func words(of page: UnsafeRawBufferPointer, at offset: Int) -> SIMD4<UInt64> {
        let words = page.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
        #if _endian(little)
            return words
        #else
            return SIMD4((0..<4).map { words[$0].byteSwapped })
        #endif
    }

    private static func mixed(_ lanes: SIMD4<UInt64>) -> SIMD4<UInt64> {
        let product = lanes &* SIMD4(repeating: prime)
        return product ^ (product &>> SIMD4(repeating: 29))
    }

    private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        value << bits | value >> (64 - bits)
    }
}
