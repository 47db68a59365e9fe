import Foundation

/// A file to be read, or why one of a folder's entries is not.
enum SourceFile: Equatable {
    /// - Parameter name: the path within the source that was given, for ids.
    case file(String, name: String)
    case refused(ReadingError)
}

/// Finds the files that sources name: files, folders in any depth, `-`.
enum SourceFiles {
    /// The files of `sources` in the order given; those of a folder sorted by path.
    ///
    /// In folders, hidden files, YAML files and READMEs are passed over. Links are not followed,
    /// so that a folder's text is in the folder, and no walk is endless; devices and pipes are
    /// refused.
    static func find(_ sources: [String]) -> [SourceFile] {
        sources.flatMap { source in
            source != "-" && isFolder(source)
                ? walk(source, within: "") : [.file(source, name: lastPart(source))]
        }
    }

    private static func walk(_ folder: String, within: String) -> [SourceFile] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            let problem = ReadingProblem.unreadable(reason: "the folder cannot be listed")
            return [.refused(ReadingError(file: folder, problem: problem))]
        }
        return names.sorted().filter(isWanted).flatMap { name in
            entry(folder.hasSuffix("/") ? folder + name : folder + "/" + name, name: within + name)
        }
    }

    private static func entry(_ path: String, name: String) -> [SourceFile] {
        switch type(of: path) {
        case .typeRegular: [.file(path, name: name)]
        case .typeDirectory: walk(path, within: name + "/")
        case .typeSymbolicLink: [refused(path, "links in folders are not followed")]
        default: [refused(path, "it is not a file")]
        }
    }

    private static func lastPart(_ path: String) -> String {
        path == "-" ? "standard input" : path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func refused(_ path: String, _ reason: String) -> SourceFile {
        .refused(ReadingError(file: path, problem: .unreadable(reason: reason)))
    }

    private static func isWanted(_ name: String) -> Bool {
        let lower = name.lowercased()
        return !name.hasPrefix(".") && !lower.hasSuffix(".yaml") && !lower.hasSuffix(".yml")
            && !lower.hasPrefix("readme")
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    private static func type(of path: String) -> FileAttributeType? {
        try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    }
}
