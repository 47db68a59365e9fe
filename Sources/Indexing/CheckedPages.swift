import Foundation
import GRDB
import GRDBSQLite

/// Writes a checksum with every page of an open index file, compares it with every page that is
/// read, and lays the pages of a ``PageLog`` over those of the file.
///
/// A flipped bit or a lost tail ends in an error, never in an answer. SQLite reads and writes a
/// file through a table of functions; the file's table is replaced by a copy in which the
/// functions for pages pass through here. A file whose header reserves no room for checksums is
/// left alone.
enum CheckedPages {
    /// How a file of checked pages is opened.
    enum Use: Sendable {
        /// A new file, or one that nobody else knows.
        case own
        /// With the updates of its log.
        case reading(index: String)
        /// Written to the log alone.
        case updating(PageLog)
    }

    /// Has the file of `database` checked from now on.
    ///
    /// - Precondition: nothing has been read from the database yet.
    static func attach(to database: Database, _ use: Use) throws {
        var file: UnsafeMutablePointer<sqlite3_file>?
        sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
        guard let file, let methods = file.pointee.pMethods else { return }
        var header = [UInt8](repeating: 0, count: 100)
        _ = methods.pointee.xRead(file, &header, Int32(header.count), 0)
        if header.allSatisfy({ $0 == 0 }) {
            reserveRoom(in: database)
        } else if Int(header[20]) != FileIdentity.reservedBytes {
            return
        }
        let log: PageLog? =
            switch use {
            case .own: nil
            case .reading(let path):
                try identity(of: file, methods)
                    .flatMap { try PageLog.opened(ofIndex: path, identity: $0) }
            case .updating(let log): log
            }
        CheckedFile.take(file, methods, log: log, isUpdating: isUpdating(use))
    }

    private static func isUpdating(_ use: Use) -> Bool {
        if case .updating = use { return true }
        return false
    }

    private static func reserveRoom(in database: Database) {
        var size = Int32(FileIdentity.reservedBytes)
        sqlite3_file_control(
            database.sqliteConnection, "main", SQLITE_FCNTL_RESERVE_BYTES, &size)
    }

    private static func identity(
        of file: UnsafeMutablePointer<sqlite3_file>, _ methods: UnsafePointer<sqlite3_io_methods>
    ) -> UInt64? {
        var identity: UInt64 = 0
        let status = methods.pointee.xRead(file, &identity, 8, Int64(FileIdentity.offset))
        return status == SQLITE_OK ? UInt64(littleEndian: identity) : nil
    }
}
