import Foundation
import GRDBSQLite

/// An open file whose pages are checked: the state behind the functions that SQLite calls.
///
/// Lives from ``take(_:_:log:isUpdating:)`` until SQLite closes the file. A connection is used by
/// one thread at a time, so nothing is locked.
final class CheckedFile {
    fileprivate typealias Handle = UnsafeMutablePointer<sqlite3_file>

    private let original: UnsafePointer<sqlite3_io_methods>
    private let log: PageLog?
    private let isUpdating: Bool
    /// A page on its way to the file.
    private let page = UnsafeMutableRawBufferPointer.allocate(
        byteCount: Schema.pageSize, alignment: 64)
    /// A bit for each page of the memory map that was found whole.
    private var whole: [UInt64] = []

    private init(
        _ original: UnsafePointer<sqlite3_io_methods>, log: PageLog?, isUpdating: Bool
    ) {
        self.original = original
        self.log = log
        self.isUpdating = isUpdating
    }

    deinit { page.deallocate() }

    /// Puts functions that pass through a new checked file in the place of the file's own.
    static func take(
        _ file: UnsafeMutablePointer<sqlite3_file>, _ methods: UnsafePointer<sqlite3_io_methods>,
        log: PageLog?, isUpdating: Bool
    ) {
        let checked = CheckedFile(methods, log: log, isUpdating: isUpdating)
        let table = UnsafeMutablePointer<MethodTable>.allocate(capacity: 1)
        table.initialize(
            to: MethodTable(
                methods: functions(after: methods.pointee, hasLog: log != nil, isUpdating),
                file: Unmanaged.passRetained(checked)))
        file.pointee.pMethods = UnsafePointer(
            UnsafeMutableRawPointer(table).assumingMemoryBound(to: sqlite3_io_methods.self))
    }

    private static func functions(
        after original: sqlite3_io_methods, hasLog: Bool, _ isUpdating: Bool
    ) -> sqlite3_io_methods {
        var functions = original
        functions.xClose = { CheckedFile.close($0) }
        functions.xRead = { CheckedFile.of($0).read($0, $1, $2, $3) }
        functions.xWrite = { CheckedFile.of($0).write($0, $1, $2, $3) }
        if functions.iVersion >= 3 {
            functions.xFetch = { CheckedFile.of($0).fetch($0, $1, $2, $3) }
        }
        if hasLog {
            functions.xFileSize = { CheckedFile.of($0).size(into: $1) }
        }
        if isUpdating {
            functions.xTruncate = { CheckedFile.of($0).truncate(to: $1) }
            functions.xSync = { _, _ in SQLITE_OK }
            // The file is not written, and its readers must not wait.
            functions.xLock = { _, _ in SQLITE_OK }
            functions.xUnlock = { _, _ in SQLITE_OK }
            functions.xCheckReservedLock = { _, isLocked in
                isLocked?.pointee = 0
                return SQLITE_OK
            }
        }
        return functions
    }

    private static func of(_ file: Handle?) -> CheckedFile {
        table(of: file).pointee.file.takeUnretainedValue()
    }

    private static func table(of file: Handle?) -> UnsafeMutablePointer<MethodTable> {
        UnsafeMutableRawPointer(mutating: file!.pointee.pMethods)
            .assumingMemoryBound(to: MethodTable.self)
    }

    private static func close(_ file: Handle?) -> Int32 {
        let table = table(of: file)
        let checked = table.pointee.file.takeRetainedValue()
        file?.pointee.pMethods = checked.original
        table.deinitialize(count: 1)
        table.deallocate()
        return checked.original.pointee.xClose(file)
    }
}

/// SQLite's table of functions, and behind it what they work with.
private struct MethodTable {
    var methods: sqlite3_io_methods
    let file: Unmanaged<CheckedFile>
}

// MARK: - What SQLite calls

extension CheckedFile {
    private static let pageSize = Int64(Schema.pageSize)

    /// Whole pages are compared with their checksum; SQLite also reads parts of the first one.
    private func read(
        _ file: Handle?, _ bytes: UnsafeMutableRawPointer?, _ count: Int32, _ offset: Int64
    ) -> Int32 {
        let buffer = UnsafeMutableRawBufferPointer(start: bytes, count: Int(count))
        let page = UInt32(offset / Self.pageSize) + 1
        do {
            let isLogged =
                try log?.read(page: page, from: Int(offset % Self.pageSize), into: buffer) ?? false
            if !isLogged {
                let status = original.pointee.xRead(file, bytes, count, offset)
                guard status == SQLITE_OK else {
                    return count == Schema.pageSize ? SQLITE_CORRUPT : status
                }
            }
        } catch {
            return SQLITE_IOERR
        }
        guard count == Schema.pageSize else { return SQLITE_OK }
        return PageChecksum.holds(UnsafeRawBufferPointer(buffer)) ? SQLITE_OK : SQLITE_CORRUPT
    }

    private func write(
        _ file: Handle?, _ bytes: UnsafeRawPointer?, _ count: Int32, _ offset: Int64
    ) -> Int32 {
        guard count == Schema.pageSize, let bytes else { return SQLITE_IOERR }
        page.copyMemory(from: UnsafeRawBufferPointer(start: bytes, count: Int(count)))
        PageChecksum.seal(page)
        guard isUpdating else {
            return original.pointee.xWrite(file, page.baseAddress, count, offset)
        }
        do {
            try log?.write(
                UnsafeRawBufferPointer(page), page: UInt32(offset / Self.pageSize) + 1)
            return SQLITE_OK
        } catch {
            return SQLITE_FULL
        }
    }

    private func fetch(
        _ file: Handle?, _ offset: Int64, _ count: Int32,
        _ bytes: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> Int32 {
        bytes?.pointee = nil
        let number = Int(offset / Self.pageSize)
        if log?.holds(page: UInt32(number) + 1) == true { return SQLITE_OK }
        let status = original.pointee.xFetch(file, offset, count, bytes)
        guard status == SQLITE_OK, let page = bytes?.pointee else { return status }
        if isWhole(page, number) { return SQLITE_OK }
        bytes?.pointee = nil
        _ = original.pointee.xUnfetch(file, offset, page)
        return SQLITE_CORRUPT
    }

    private func isWhole(_ page: UnsafeMutableRawPointer, _ number: Int) -> Bool {
        let (word, bit) = (number / 64, UInt64(1) << UInt64(number % 64))
        while whole.count <= word { whole.append(0) }
        if whole[word] & bit != 0 { return true }
        let bytes = UnsafeRawBufferPointer(start: page, count: Schema.pageSize)
        guard PageChecksum.holds(bytes) else { return false }
        whole[word] |= bit
        return true
    }

    private func size(into size: UnsafeMutablePointer<Int64>?) -> Int32 {
        size?.pointee = Int64(log?.pages ?? 0) * Self.pageSize
        return SQLITE_OK
    }

    private func truncate(to size: Int64) -> Int32 {
        log?.pages = Int(size / Self.pageSize)
        return SQLITE_OK
    }
}
