import Analysis
import Foundation

/// Tells whether an index is older than the folder that it was built from, without reading the
/// folder's files: by their names, sizes and times.
struct CorpusStamp: Equatable {
    private let value: UInt64

    /// Lists a folder: a few microseconds a file.
    init(folder: String) {
        let entries = Self.entries(folder, under: "").sorted()
        let text = entries.joined(separator: "\n") + "\n\(folder)\nanalyzer \(Analyzer.version)"
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

    private static func entries(_ folder: String, under path: String) -> [String] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var entries: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
            guard !name.hasPrefix(".") else { continue }
            var status = stat()
            guard stat("\(folder)/\(name)", &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                entries += self.entries("\(folder)/\(name)", under: "\(path)\(name)/")
            } else {
                let time = status.modified
                entries.append("\(path)\(name) \(status.st_size) \(time.tv_sec) \(time.tv_nsec)")
            }
        }
        return entries
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
