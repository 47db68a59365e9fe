/// What can go wrong with an index file; every message names the file and the mend.
package enum IndexError: Error, Equatable, CustomStringConvertible {
    case missing(path: String)
    case notAnIndex(path: String)
    case schemaVersion(path: String, found: Int, expected: Int)
    case analyzerVersion(path: String, found: Int, expected: Int)
    case damaged(path: String)
    case locked(path: String, holder: String)
    case duplicateDocument(id: String)
    case passageOutsideText(document: String, start: Int, end: Int)
    case database(path: String, message: String)
    case file(path: String, message: String)

    package var description: String {
        switch self {
        case .missing(let path):
            "no index at \(path): build it with `lind index build`"
        case .notAnIndex(let path):
            "\(path) is not a Lind index: build one with `lind index build`"
        case .schemaVersion(let path, let found, let expected):
            "\(path) has index format \(found), this version reads \(expected): rebuild it with `lind index build`"
        case .analyzerVersion(let path, let found, let expected):
            "\(path) was analysed by version \(found), this is version \(expected): rebuild it with `lind index build`"
        case .damaged(let path):
            "\(path) is damaged, its bytes are not those that were written: restore it from a copy, or rebuild it with `lind index build`"
        case .locked(let path, let holder):
            "\(path) is being written by \(holder): wait for it to end and try again"
        case .duplicateDocument(let id):
            "two documents have the id \(id): give each document an id of its own"
        case .passageOutsideText(let document, let start, let end):
            "document \(document): the passage at bytes \(start)..<\(end) leaves the text or cuts a character"
        case .database(let path, let message):
            "\(path): \(message); check it with `lind index verify`, or rebuild it with `lind index build`"
        case .file(let path, let message):
            "\(path): \(message)"
        }
    }
}
