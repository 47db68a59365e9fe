/// Remembers what became of each word, so that indexing stems a word once and not each time.
///
/// Open addressing over one arena of bytes; grows to `mostSlots`, then starts afresh. Values may
/// be empty (a dropped word).
struct TermCache {
    private struct Slot {
        var hash: UInt64 = 0
        var offset: UInt32 = 0
        var keyLength: UInt8 = 0
        var valueLength: UInt8 = 0
    }

    /// Longer words are not kept.
    static let longestWord = 48
    private static let mostSlots = 1 << 17

    /// A power of two of them.
    private var slots = [Slot](repeating: Slot(), count: 64)
    private var arena: [UInt8] = []
    private var used = 0

    /// Calls `body` with what is stored for `key`; nil where nothing is.
    func withValue<Result>(
        for key: [UInt8], hash: UInt64, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result? {
        let slot = slots[index(of: key, hash: hash)]
        guard slot.keyLength > 0 else { return nil }
        return arena.withUnsafeBufferPointer {
            let start = Int(slot.offset) + Int(slot.keyLength)
            return body(UnsafeBufferPointer(rebasing: $0[start..<start + Int(slot.valueLength)]))
        }
    }

    /// - Precondition: `key` is not stored yet, not empty, and no longer than `longestWord`.
    mutating func insert(_ value: [UInt8], for key: [UInt8], hash: UInt64) {
        guard value.count <= 255 else { return }
        if used >= slots.count / 2 { makeRoom() }
        slots[index(of: key, hash: hash)] = Slot(
            hash: hash, offset: UInt32(arena.count), keyLength: UInt8(key.count),
            valueLength: UInt8(value.count))
        arena += key
        arena += value
        used += 1
    }

    /// FNV-1a, the upper bits mixed into the lower ones.
    static func hash(_ key: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash ^ hash >> 32
    }

    private mutating func makeRoom() {
        let old = slots
        guard old.count < Self.mostSlots else {
            slots = [Slot](repeating: Slot(), count: old.count)
            arena.removeAll(keepingCapacity: true)
            used = 0
            return
        }
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.keyLength > 0 {
            var index = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
            while slots[index].keyLength > 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = slot
        }
    }

    /// The slot that holds `key`, or the empty one where it belongs.
    private func index(of key: [UInt8], hash: UInt64) -> Int {
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        slots.withUnsafeBufferPointer { slots in
            while slots[index].keyLength > 0, !holds(slots[index], key, hash: hash) {
                index = (index + 1) & (slots.count - 1)
            }
        }
        return index
    }

    private func holds(_ slot: Slot, _ key: [UInt8], hash: UInt64) -> Bool {
        guard slot.hash == hash, Int(slot.keyLength) == key.count else { return false }
        let start = Int(slot.offset)
        return arena.withUnsafeBufferPointer { arena in
            key.withUnsafeBufferPointer { key in
                key.indices.allSatisfy { arena[start + $0] == key[$0] }
            }
        }
    }
}
