import Foundation

/// Text that a user hands over: as an argument, in a file, or on standard input.
enum InputText {
    /// Reads standard input to its end; bytes that are no UTF-8 are replaced.
    static func standardInput() -> String {
        String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }

    /// Reads a file; `-` is standard input.
    static func file(_ path: String) throws(LindError) -> String {
        guard path != "-" else { return standardInput() }
        do {
            return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        } catch {
            throw .unreadable(path: path, reason: error.localizedDescription)
        }
    }
}
