/// Numbers byte strings from 0 in the order of their first coming.
struct TermTable {
    private var keys: [UInt8] = []
    /// Where each string ends in `keys`; it starts where the one before ends.
    private var ends: [UInt32] = []
    /// Open addressing; a slot holds a string's number + 1, or 0.
    private var slots: [UInt32] = Array(repeating: 0, count: 1 << 12)

    var count: Int { ends.count }

    /// Bytes held.
    var memory: Int { keys.count + ends.count * 4 + slots.count * 4 }

    /// The number of a string, which is a new one where the string was not known.
    mutating func number(of string: UnsafeBufferPointer<UInt8>) -> Int {
        let slot = findSlot(of: string)
        if slots[slot] > 0 { return Int(slots[slot]) - 1 }
        keys.append(contentsOf: string)
        ends.append(UInt32(keys.count))
        slots[slot] = UInt32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return ends.count - 1
    }

    /// The number of a string; nil where it is not known.
    func find(_ string: UnsafeBufferPointer<UInt8>) -> Int? {
        let slot = findSlot(of: string)
        return slots[slot] > 0 ? Int(slots[slot]) - 1 : nil
    }

    func bytes(of number: Int) -> ArraySlice<UInt8> {
        keys[range(of: number)]
    }

    /// All numbers in the order of their strings' bytes.
    func sorted() -> [Int] {
        keys.withUnsafeBufferPointer { keys in
            (0..<count).sorted { left, right in
                keys[range(of: left)].lexicographicallyPrecedes(keys[range(of: right)])
            }
        }
    }

    mutating func removeAll() {
        keys.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        slots = Array(repeating: 0, count: slots.count)
    }

    private func range(of number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    private func findSlot(of string: UnsafeBufferPointer<UInt8>) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Self.hash(string)) & mask
        while slots[slot] > 0, !isEqual(Int(slots[slot]) - 1, string) {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isEqual(_ number: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(of: number)
        guard range.count == string.count else { return false }
        for offset in 0..<string.count where keys[range.lowerBound + offset] != string[offset] {
            return false
        }
        return true
    }

    /// FNV-1a, mixed once more because only the low bits are used.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 29)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for number in 0..<count {
            let hash = keys.withUnsafeBufferPointer {
                Self.hash(UnsafeBufferPointer(rebasing: $0[range(of: number)]))
            }
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] > 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number + 1)
        }
    }
}
