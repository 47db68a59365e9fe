import Foundation

/// Remembers what became of each word, so that indexing stems a word once and not each time.
///
/// Open addressing over one arena of bytes; grows to `mostSlots`, then starts afresh: that is a
/// new *round*. Values may be empty (a dropped word).
struct TermCache {
    private struct Slot {
        var hash: UInt32 = 0
        var offset: UInt32 = 0
        var number: Int32 = 0
        var keyLength: UInt8 = 0
        var valueLength: UInt8 = 0
    }

    /// Longer words are not kept.
    static let longestWord = 48
    private static let mostSlots = 1 << 17

    /// A power of two of them.
    private var slots = [Slot](repeating: Slot(), count: 64)
    private var arena: [UInt8] = []
    private var used: Int32 = 0
    /// Counts how often the cache was emptied.
    private(set) var round = 0

    /// Calls `body` with what is stored for `key`, and the word's number in this round; false
    /// where nothing is stored.
    func withValue(
        for key: UnsafeBufferPointer<UInt8>, hash: UInt32,
        _ body: (UnsafeBufferPointer<UInt8>, Int32) -> Void
    ) -> Bool {
        let slot = slots[index(of: key, hash: hash)]
        guard slot.keyLength > 0 else { return false }
        arena.withUnsafeBufferPointer {
            let start = Int(slot.offset) + Int(slot.keyLength)
            body(
                UnsafeBufferPointer(rebasing: $0[start..<start + Int(slot.valueLength)]),
                slot.number)
        }
        return true
    }

    /// Stores a word and returns its number in this round; nil where the value is too long.
    ///
    /// - Precondition: `key` is not stored yet, not empty, and no longer than `longestWord`.
    mutating func insert(
        _ value: [UInt8], for key: UnsafeBufferPointer<UInt8>, hash: UInt32
    ) -> Int32? {
        guard value.count <= 255 else { return nil }
        if Int(used) >= slots.count / 2 { makeRoom() }
        slots[index(of: key, hash: hash)] = Slot(
            hash: hash, offset: UInt32(arena.count), number: used, keyLength: UInt8(key.count),
            valueLength: UInt8(value.count))
        arena += key
        arena += value
        used += 1
        return used - 1
    }

    /// FNV-1a of 64 bits, the upper ones mixed into the lower ones.
    static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    private mutating func makeRoom() {
        let old = slots
        guard old.count < Self.mostSlots else {
            slots = [Slot](repeating: Slot(), count: old.count)
            arena.removeAll(keepingCapacity: true)
            used = 0
            round += 1
            return
        }
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.keyLength > 0 {
            var index = Int(slot.hash) & (slots.count - 1)
            while slots[index].keyLength > 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = slot
        }
    }

    /// The slot that holds `key`, or the empty one where it belongs.
    private func index(of key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        slots.withUnsafeBufferPointer { slots in
            arena.withUnsafeBufferPointer { arena in
                let mask = slots.count - 1
                var index = Int(hash) & mask
                while slots[index].keyLength > 0, !Self.holds(slots[index], key, hash, arena) {
                    index = (index + 1) & mask
                }
                return index
            }
        }
    }

    private static func holds(
        _ slot: Slot, _ key: UnsafeBufferPointer<UInt8>, _ hash: UInt32,
        _ arena: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard slot.hash == hash, Int(slot.keyLength) == key.count, let arena = arena.baseAddress,
            let key = key.baseAddress
        else { return false }
        return memcmp(arena + Int(slot.offset), key, Int(slot.keyLength)) == 0
    }
}
