/// The inverted index of the passages read so far, in memory.
///
/// Occurrences are given passage by passage; a term's weighted frequency in a passage is summed
/// until the next passage, then written to the term's chain as two varints: the distance to the
/// term's previous passage, and the frequency in quarters.
struct PostingAccumulator {
    private struct Entry {
        var passages: UInt32 = 0
        var last: Int32 = -1
        var pendingPassage: Int32 = -1
        var pendingUnits: UInt32 = 0
        var chain = ByteSlabs.Chain()
    }

    private var terms = TermTable()
    private var entries: [Entry] = []
    private var slabs = ByteSlabs()

    /// Bytes held, near enough to decide when to spill.
    var memory: Int {
        terms.memory + entries.count * MemoryLayout<Entry>.stride + slabs.memory
    }

    var isEmpty: Bool { entries.isEmpty }

    /// The number by which occurrences of `term` are counted until the accumulator is emptied.
    mutating func number(of term: UnsafeBufferPointer<UInt8>) -> Int32 {
        let number = terms.number(of: term)
        if number == entries.count { entries.append(Entry()) }
        return Int32(number)
    }

    /// Counts an occurrence of the term of that number; it weighs `units` quarters.
    ///
    /// - Precondition: passages come in ascending order.
    mutating func add(_ number: Int32, passage: Int32, units: UInt32) {
        let index = Int(number)
        if entries[index].pendingPassage == passage {
            entries[index].pendingUnits += units
        } else {
            flush(index)
            entries[index].pendingPassage = passage
            entries[index].pendingUnits = units
        }
    }

    private mutating func flush(_ index: Int) {
        guard entries[index].pendingPassage >= 0 else { return }
        let distance = UInt32(entries[index].pendingPassage - entries[index].last)
        slabs.append(varint: distance, to: &entries[index].chain)
        slabs.append(varint: entries[index].pendingUnits, to: &entries[index].chain)
        entries[index].last = entries[index].pendingPassage
        entries[index].passages += 1
    }

    /// Hands over every term in the order of its bytes, and empties the accumulator.
    mutating func drain(_ body: (TermPostings) throws -> Void) rethrows {
        for index in entries.indices { flush(index) }
        for index in terms.sorted() {
            var postings = TermPostings(
                term: Array(terms.bytes(of: index)), count: Int(entries[index].passages))
            postings.bytes.reserveCapacity(Int(entries[index].chain.count))
            slabs.copy(entries[index].chain, to: &postings.bytes)
            try body(postings)
        }
        terms.removeAll()
        entries.removeAll(keepingCapacity: true)
        slabs.removeAll()
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
