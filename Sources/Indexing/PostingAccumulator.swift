/// The inverted index of the passages read so far, in memory.
///
/// Occurrences are given passage by passage; a term's weighted frequency in a passage is summed
/// until the next passage, then written to the term's chain as two varints: the distance to the
/// term's previous passage, and the frequency in quarters.
struct PostingAccumulator {
    private struct Entry {
        var keyStart: UInt32
        var keyCount: UInt16
        var passages: UInt32 = 0
        var last: Int32 = -1
        var pendingPassage: Int32
        var pendingUnits: UInt32
        var chain = ByteSlabs.Chain()
    }

    private var keys: [UInt8] = []
    private var entries: [Entry] = []
    /// Open addressing; a slot holds an entry's index + 1, or 0.
    private var slots: [UInt32]
    private var slabs = ByteSlabs()

    init() {
        slots = Array(repeating: 0, count: 1 << 16)
    }

    /// Bytes held, near enough to decide when to spill.
    var memory: Int {
        keys.count + entries.count * MemoryLayout<Entry>.stride + slots.count * 4 + slabs.memory
    }

    var isEmpty: Bool { entries.isEmpty }

    /// Counts one occurrence of `term`.
    ///
    /// - Precondition: passages come in ascending order, and `term` has at most 65,535 bytes.
    mutating func add(_ term: UnsafeBufferPointer<UInt8>, passage: Int32, units: UInt32) {
        let slot = findSlot(of: term)
        guard slots[slot] > 0 else {
            insert(term, at: slot, passage: passage, units: units)
            return
        }
        let index = Int(slots[slot]) - 1
        if entries[index].pendingPassage == passage {
            entries[index].pendingUnits += units
        } else {
            flush(index)
            entries[index].pendingPassage = passage
            entries[index].pendingUnits = units
        }
    }

    private mutating func insert(
        _ term: UnsafeBufferPointer<UInt8>, at slot: Int, passage: Int32, units: UInt32
    ) {
        entries.append(
            Entry(
                keyStart: UInt32(keys.count), keyCount: UInt16(term.count),
                pendingPassage: passage, pendingUnits: units))
        keys.append(contentsOf: term)
        slots[slot] = UInt32(entries.count)
        if entries.count * 2 > slots.count { grow() }
    }

    private mutating func flush(_ index: Int) {
        let distance = UInt32(entries[index].pendingPassage - entries[index].last)
        slabs.append(varint: distance, to: &entries[index].chain)
        slabs.append(varint: entries[index].pendingUnits, to: &entries[index].chain)
        entries[index].last = entries[index].pendingPassage
        entries[index].passages += 1
    }

    private func findSlot(of term: UnsafeBufferPointer<UInt8>) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Self.hash(term)) & mask
        while slots[slot] > 0, !isKey(of: Int(slots[slot]) - 1, term) {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isKey(of index: Int, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(entries[index].keyCount) == term.count else { return false }
        let start = Int(entries[index].keyStart)
        for offset in 0..<term.count where keys[start + offset] != term[offset] { return false }
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
        for index in entries.indices {
            let start = Int(entries[index].keyStart)
            let hash = keys.withUnsafeBufferPointer { keys in
                Self.hash(
                    UnsafeBufferPointer(
                        rebasing: keys[start..<start + Int(entries[index].keyCount)]))
            }
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] > 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(index + 1)
        }
    }

    /// Hands over every term in the order of its bytes, and empties the accumulator.
    mutating func drain(_ body: (TermPostings) throws -> Void) rethrows {
        for index in entries.indices { flush(index) }
        for index in sortedIndices() {
            let entry = entries[index]
            let start = Int(entry.keyStart)
            var postings = TermPostings(
                term: Array(keys[start..<start + Int(entry.keyCount)]), count: Int(entry.passages))
            postings.bytes.reserveCapacity(Int(entry.chain.count))
            slabs.copy(entry.chain, to: &postings.bytes)
            try body(postings)
        }
        keys.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
        slots = Array(repeating: 0, count: slots.count)
        slabs.removeAll()
    }

    private func sortedIndices() -> [Int] {
        keys.withUnsafeBufferPointer { keys in
            entries.indices.sorted { left, right in
                let (left, right) = (entries[left], entries[right])
                return keys[Int(left.keyStart)..<Int(left.keyStart) + Int(left.keyCount)]
                    .lexicographicallyPrecedes(
                        keys[Int(right.keyStart)..<Int(right.keyStart) + Int(right.keyCount)])
            }
        }
    }
}

/// One term's postings as they are accumulated: pairs of varints (distance, quarters).
struct TermPostings {
    var term: [UInt8]
    var count: Int
    var bytes: [UInt8] = []

    /// Appends the postings to the columns; distances count from -1.
    func decode(ordinals: inout [Int32], units: inout [UInt32]) {
        var at = 0
        var ordinal: Int32 = -1
        for _ in 0..<count {
            ordinal += Int32(readVarint(&at))
            ordinals.append(ordinal)
            units.append(readVarint(&at))
        }
    }

    private func readVarint(_ at: inout Int) -> UInt32 {
        var value: UInt32 = 0
        var shift: UInt32 = 0
        while true {
            let byte = bytes[at]
            at += 1
            value |= UInt32(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }
}
