import Foundation

/// Keeps two writers off one index; readers do not need it.
///
/// The lock is `flock` on `<index>.lock`, which the system drops when its holder ends, however it
/// ends. The file names the holder for whoever is refused, and is removed on release.
struct WriterLock: ~Copyable {
    private let path: String
    private let descriptor: Int32

    init(indexPath: String) throws(IndexError) {
        path = indexPath + ".lock"
        let folder = (indexPath as NSString).deletingLastPathComponent
        if !folder.isEmpty {
            // Where this fails, opening the lock's file says why.
            try? FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        }
        while true {
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else {
                throw .file(
                    path: path, message: "cannot be written: \(String(cString: strerror(errno)))")
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let holder = Self.holder(descriptor)
                close(descriptor)
                throw .locked(path: indexPath, holder: holder)
            }
            // The file may have been removed by its last holder after it was opened here.
            if Self.isFile(descriptor, at: path) {
                self.descriptor = descriptor
                break
            }
            close(descriptor)
        }
        let process = ProcessInfo.processInfo
        let holder =
            "\(process.processName), process \(process.processIdentifier) on \(process.hostName)"
        ftruncate(descriptor, 0)
        _ = holder.withCString { write(descriptor, $0, strlen($0)) }
    }

    deinit {
        unlink(path)
        close(descriptor)
    }

    private static func holder(_ descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : "another process"
    }

    private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
        var opened = stat()
        var present = stat()
        return fstat(descriptor, &opened) == 0 && stat(path, &present) == 0
            && opened.st_ino == present.st_ino
    }
}
