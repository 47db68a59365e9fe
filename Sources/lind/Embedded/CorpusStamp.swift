import Analysis
import Foundation

/// Tells whether an index is older than the folder that it was built from, without reading the
/// folder's files: by their names, sizes and times.
struct CorpusStamp: Equatable {
    private let value: UInt64

    /// Lists a folder: about a microsecond a file.
    init(folder: String) {
        var entries: [String] = []
        if let listing = opendir(folder) { Self.list(listing, under: "", into: &entries) }
        let text =
            entries.sorted().joined(separator: "\n") + "\n\(folder)\nanalyzer \(Analyzer.version)"
        value = Fingerprint.of(text)
    }

    /// The stamp kept beside an index; nil where there is none.
    init?(besideIndex index: String) {
        guard let text = try? String(contentsOfFile: Self.file(index), encoding: .utf8),
            let value = UInt64(text, radix: 16)
        else { return nil }
        self.value = value
    }

    /// Keeps the stamp beside an index. A stamp that cannot be written costs a rebuild, no more.
    func keep(besideIndex index: String) {
        let text = String(value, radix: 16)
        try? text.write(toFile: Self.file(index), atomically: true, encoding: .utf8)
    }

    private static func file(_ index: String) -> String { index + ".stamp" }

    /// Closes `listing`. Files are looked up from their open folder, not from the root again.
    private static func list(
        _ listing: OpaquePointer, under path: String, into entries: inout [String]
    ) {
        defer { closedir(listing) }
        let folder = dirfd(listing)
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
            var status = stat()
            guard !name.hasPrefix("."), fstatat(folder, name, &status, 0) == 0 else { continue }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                let time = status.modified
                entries.append("\(path)\(name) \(status.st_size) \(time.tv_sec) \(time.tv_nsec)")
                continue
            }
            let child = openat(folder, name, O_RDONLY | O_DIRECTORY)
            if child >= 0, let listing = fdopendir(child) {
                list(listing, under: "\(path)\(name)/", into: &entries)
            }
        }
    }
}

extension stat {
    fileprivate var modified: timespec {
        #if os(Linux)
            st_mtim
        #else
            st_mtimespec
        #endif
    }
}
