import Foundation

/// A file that is written beside its target and takes its place at once.
///
/// Readers see the old file or the new one, never a part: the new one is flushed to the disk
/// before it is renamed. A value that is dropped before ``publish()`` leaves the target as it was.
struct Publication: ~Copyable {
    let target: String
    let temporary: String
    private var isPublished = false

    init(target: String) throws(IndexError) {
        self.target = target
        temporary = target + ".new"
        do {
            if FileManager.default.fileExists(atPath: temporary) {
                try FileManager.default.removeItem(atPath: temporary)
            }
        } catch {
            throw .file(path: target, message: "cannot be written: \(error.localizedDescription)")
        }
    }

    deinit {
        if !isPublished { unlink(temporary) }
    }

    mutating func publish() throws(IndexError) {
        try Self.flush(temporary)
        guard rename(temporary, target) == 0 else {
            throw .file(
                path: target, message: "cannot be replaced: \(String(cString: strerror(errno)))")
        }
        isPublished = true
        // The updates of the old file; until they are gone, the new file's readers pass them over.
        unlink(PageLog.path(ofIndex: target))
        try Self.flushFolder(of: target)
    }

    /// Makes a change of a file's name last.
    static func flushFolder(of path: String) throws(IndexError) {
        let folder = (path as NSString).deletingLastPathComponent
        try flush(folder.isEmpty ? "." : folder)
    }

    private static func flush(_ path: String) throws(IndexError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw .file(
                path: path, message: "cannot be flushed: \(String(cString: strerror(errno)))")
        }
    }
}
