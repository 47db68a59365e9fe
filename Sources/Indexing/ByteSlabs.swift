/// Many growing byte strings in one arena: each is a chain of slabs of growing size.
///
/// The layout follows Lucene's byte pool: appending is amortised O(1) with no allocation per
/// string, and memory is one array that is emptied at once.
struct ByteSlabs {
    /// The state of one string; the caller keeps it.
    struct Chain {
        fileprivate(set) var first: UInt32 = 0
        fileprivate var position: UInt32 = 0
        fileprivate var end: UInt32 = 0
        fileprivate var level: UInt8 = 0
        fileprivate(set) var count: UInt32 = 0
    }

    private static let sizes: [UInt32] = [12, 20, 36, 68, 132, 260, 516, 1028, 2052]
    private static let linkSize: UInt32 = 4

    private var arena: [UInt8] = []

    var memory: Int { arena.count }

    mutating func removeAll() {
        arena.removeAll(keepingCapacity: true)
    }

    mutating func append(varint value: UInt32, to chain: inout Chain) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80, to: &chain)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest), to: &chain)
    }

    private mutating func append(_ byte: UInt8, to chain: inout Chain) {
        if chain.position == chain.end { extend(&chain) }
        arena[Int(chain.position)] = byte
        chain.position += 1
        chain.count += 1
    }

    private mutating func extend(_ chain: inout Chain) {
        let size = Self.sizes[Int(chain.level)]
        let start = UInt32(arena.count)
        arena.append(contentsOf: repeatElement(0, count: Int(size)))
        if chain.count == 0 {
            chain.first = start
        } else {
            write(link: start, at: chain.end)
        }
        chain.position = start
        chain.end = start + size - Self.linkSize
        chain.level = min(chain.level + 1, UInt8(Self.sizes.count - 1))
    }

    private mutating func write(link: UInt32, at position: UInt32) {
        for byte in 0..<Self.linkSize {
            arena[Int(position + byte)] = UInt8(truncatingIfNeeded: link >> (byte * 8))
        }
    }

    /// Appends the string's bytes to `bytes`.
    func copy(_ chain: Chain, to bytes: inout [UInt8]) {
        var start = Int(chain.first)
        var left = Int(chain.count)
        var level = 0
        while left > 0 {
            let payload = Int(Self.sizes[level] - Self.linkSize)
            bytes.append(contentsOf: arena[start..<start + min(payload, left)])
            left -= payload
            if left > 0 {
                start = Int(arena.load(UInt32.self, at: start + payload))
                level = min(level + 1, Self.sizes.count - 1)
            }
        }
    }
}
