import Foundation

/// The pages that updates have changed, in a file beside the index.
///
/// The index file itself is never written once it is in its place. An update appends the pages it
/// changes and then a table of all pages of the log; only a whole table makes them count. A reader
/// takes the last table it finds when it opens and keeps to it, so it sees one state for good, and
/// an update that is killed leaves the one before. The log belongs to one index file, by
/// ``FileIdentity``; a log of another is passed over.
///
/// Everything is in blocks of a page's size with a ``PageChecksum``: first a header, then pages
/// and tables.
///
/// `@unchecked`: the connection that writes has the log to itself until it is closed, and only
/// then is ``commit()`` or ``discard()`` called.
final class PageLog: @unchecked Sendable {
    let path: String
    private let file: BlockFile
    /// The block of each page of the last table, and of those written since.
    private var places: [UInt32: UInt32]
    /// Pages of the index as the log has it.
    var pages: Int
    /// Where the next block goes.
    private var end: Int
    /// The block behind the last table.
    private var committedEnd: Int
    /// What is made anew is renamed when it is first committed.
    private let isNew: Bool

    static func path(ofIndex path: String) -> String { path + ".updates" }

    /// The log of the index at `path`, to be read; nil where there is none.
    ///
    /// - Throws: ``IndexError/damaged(path:)`` where a state that was committed cannot be read.
    static func opened(ofIndex path: String, identity: UInt64) throws(IndexError) -> PageLog? {
        try existing(Self.path(ofIndex: path), identity: identity, flags: O_RDONLY)
    }

    /// The log of the index at `path`, to be written.
    static func writable(ofIndex index: String) throws(IndexError) -> PageLog {
        let path = Self.path(ofIndex: index)
        guard let identity = FileIdentity.read(index) else { throw .damaged(path: index) }
        if let log = try existing(path, identity: identity, flags: O_RDWR) {
            log.discard()
            return log
        }
        let pages = try BlockFile(path: index, flags: O_RDONLY).blocks
        let file = try BlockFile(path: path + ".new", flags: O_RDWR | O_CREAT | O_TRUNC)
        try PageTable.writeHeader(identity: identity, to: file)
        let table = PageTable(places: [:], pages: pages, end: PageTable.firstBlock)
        return PageLog(path: path, file, table, isNew: true)
    }

    private static func existing(
        _ path: String, identity: UInt64, flags: Int32
    ) throws(IndexError) -> PageLog? {
        guard access(path, F_OK) == 0 else { return nil }
        let file = try BlockFile(path: path, flags: flags)
        return try PageTable.last(in: file, identity: identity)
            .map { PageLog(path: path, file, $0, isNew: false) }
    }

    private init(path: String, _ file: BlockFile, _ table: PageTable, isNew: Bool) {
        self.path = path
        self.file = file
        self.isNew = isNew
        places = table.places
        pages = table.pages
        end = table.end
        committedEnd = table.end
    }

    /// Drops what was written after the last table.
    func discard() {
        if isNew { unlink(file.path) } else { file.truncate(blocks: committedEnd) }
    }

    func holds(page: UInt32) -> Bool { places[page] != nil }

    /// Reads a part of a page; false where the log does not hold the page.
    func read(
        page: UInt32, from offset: Int, into bytes: UnsafeMutableRawBufferPointer
    ) throws(IndexError) -> Bool {
        guard let block = places[page] else { return false }
        try file.read(block: Int(block), from: offset, into: bytes)
        return true
    }

    /// Writes a sealed page: over the one that this update wrote before, else behind all others.
    func write(_ bytes: UnsafeRawBufferPointer, page: UInt32) throws(IndexError) {
        if let block = places[page], Int(block) >= committedEnd {
            return try file.write(bytes, block: Int(block))
        }
        try file.write(bytes, block: end)
        places[page] = UInt32(end)
        pages = max(pages, Int(page))
        end += 1
    }

    /// Makes all that was written count, once it is on the disk.
    func commit() throws(IndexError) {
        try file.flush()
        end = try PageTable(places: places, pages: pages, end: end).write(to: file)
        try file.flush()
        try PageTable.note(end: end, in: file)
        committedEnd = end
        guard isNew else { return }
        guard rename(file.path, path) == 0 else {
            throw .file(
                path: path, message: "cannot be replaced: \(String(cString: strerror(errno)))")
        }
        try Publication.flushFolder(of: path)
    }

    /// Numbers of the log's own pages that do not hold their checksum, ascending.
    func damagedPages() throws(IndexError) -> [Int] {
        let bytes = UnsafeMutableRawBufferPointer.allocate(
            byteCount: Schema.pageSize, alignment: 64)
        defer { bytes.deallocate() }
        var damaged: [Int] = []
        for (page, block) in places.sorted(by: { $0.key < $1.key }) {
            try file.read(block: Int(block), into: bytes)
            if !PageChecksum.holds(UnsafeRawBufferPointer(bytes)) { damaged.append(Int(page)) }
        }
        return damaged
    }
}
