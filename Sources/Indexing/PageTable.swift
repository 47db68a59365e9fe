import Foundation

/// Which block of a log holds which page, as it stands in the log's blocks.
struct PageTable {
    var places: [UInt32: UInt32]
    var pages: Int
    /// The block behind the table.
    var end: Int

    private static let magic = UInt64(littleEndian: 0x31_67_6F_4C_64_6E_69_4C)
    private static let tableMagic = UInt64(littleEndian: 0x31_62_61_54_64_6E_69_4C)
    private static let noteMagic = UInt64(littleEndian: 0x31_74_6F_4E_64_6E_69_4C)
    private static let headerBytes = 24
    /// The header and the two notes come before.
    static let firstBlock = 3
    private static let entriesPerBlock = (Schema.pageSize - PageChecksum.size - headerBytes) / 8

    static func writeHeader(identity: UInt64, to file: BlockFile) throws(IndexError) {
        let block = Block()
        block[0] = magic
        block[1] = identity
        try block.write(to: file, at: 0)
        for place in 1..<firstBlock { try Block().write(to: file, at: place) }
    }

    /// Notes that the table which ends at a block was flushed to the disk.
    ///
    /// A table that was not flushed may be lost with the update that wrote it; one that is noted
    /// may not. Two blocks take turns, so that one of them is always whole.
    static func note(end: Int, in file: BlockFile) throws(IndexError) {
        let notes = notedEnds(in: file)
        let block = Block()
        block[0] = noteMagic
        block[1] = UInt64(end)
        try block.write(to: file, at: notes[0] <= notes[1] ? 1 : 2)
    }

    private static func notedEnds(in file: BlockFile) -> [Int] {
        [1, 2].map { place in
            let block = Block()
            return block.read(from: file, at: place) && block[0] == noteMagic ? Int(block[1]) : 0
        }
    }

    /// The last whole table of a log; nil where the log belongs to another index file.
    ///
    /// - Throws: ``IndexError/damaged(path:)`` where there is none, or a later one was noted.
    static func last(in file: BlockFile, identity: UInt64) throws(IndexError) -> PageTable? {
        let header = Block()
        guard header.read(from: file, at: 0), header[0] == magic else {
            throw .damaged(path: file.path)
        }
        guard header[1] == identity else { return nil }
        let noted = notedEnds(in: file).max() ?? 0
        var end = file.blocks
        while end > firstBlock, end >= noted {
            if (try? file.word(at: (end - 1) * Schema.pageSize)) == tableMagic,
                let table = PageTable(in: file, endingAt: end)
            {
                return table
            }
            end -= 1
        }
        throw .damaged(path: file.path)
    }

    init(places: [UInt32: UInt32], pages: Int, end: Int) {
        self.places = places
        self.pages = pages
        self.end = end
    }

    /// Reads the table whose last block is the one before `end`; nil where it is not whole.
    private init?(in file: BlockFile, endingAt end: Int) {
        let block = Block()
        guard block.read(from: file, at: end - 1) else { return nil }
        let count = Int(truncatingIfNeeded: block[1] >> 32)
        let pages = Int(truncatingIfNeeded: block[1] & 0xFFFF_FFFF)
        let blocks = Self.blocks(for: count)
        guard block[2] == UInt64(blocks - 1), blocks < end else { return nil }
        self.init(places: [:], pages: pages, end: end)
        places.reserveCapacity(count)
        for number in 0..<blocks {
            guard block.read(from: file, at: end - blocks + number), block[0] == Self.tableMagic,
                block[2] == UInt64(number)
            else { return nil }
            let first = number * Self.entriesPerBlock
            for entry in 0..<max(0, min(Self.entriesPerBlock, count - first)) {
                let word = block[3 + entry]
                places[UInt32(truncatingIfNeeded: word >> 32)] = UInt32(truncatingIfNeeded: word)
            }
        }
    }

    /// Writes the table from block `end` on, and returns the block behind it.
    func write(to file: BlockFile) throws(IndexError) -> Int {
        let entries = places.sorted { $0.key < $1.key }
        let blocks = Self.blocks(for: entries.count)
        for number in 0..<blocks {
            let block = Block()
            block[0] = Self.tableMagic
            block[1] = UInt64(entries.count) << 32 | UInt64(pages)
            block[2] = UInt64(number)
            let first = number * Self.entriesPerBlock
            for (place, entry) in entries.dropFirst(first).prefix(Self.entriesPerBlock).enumerated()
            {
                block[3 + place] = UInt64(entry.key) << 32 | UInt64(entry.value)
            }
            try block.write(to: file, at: end + number)
        }
        return end + blocks
    }

    private static func blocks(for count: Int) -> Int {
        max(1, (count + entriesPerBlock - 1) / entriesPerBlock)
    }
}

/// A block as little-endian numbers, with its checksum.
private final class Block {
    private let bytes = UnsafeMutableRawBufferPointer.allocate(
        byteCount: Schema.pageSize, alignment: 64)

    init() { bytes.initializeMemory(as: UInt8.self, repeating: 0) }

    deinit { bytes.deallocate() }

    subscript(index: Int) -> UInt64 {
        get { UInt64(littleEndian: bytes.load(fromByteOffset: index * 8, as: UInt64.self)) }
        set {
            bytes.storeBytes(of: newValue.littleEndian, toByteOffset: index * 8, as: UInt64.self)
        }
    }

    /// Whether the block is there and whole.
    func read(from file: BlockFile, at block: Int) -> Bool {
        guard (try? file.read(block: block, into: bytes)) != nil else { return false }
        return PageChecksum.holds(UnsafeRawBufferPointer(bytes))
    }

    func write(to file: BlockFile, at block: Int) throws(IndexError) {
        PageChecksum.seal(bytes)
        try file.write(UnsafeRawBufferPointer(bytes), block: block)
    }
}
