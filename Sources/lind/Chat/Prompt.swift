import CEdit
import Foundation

/// Reads lines: at a terminal with editing, history and completion, else as they come.
struct Prompt {
    private static let text = "lind> "

    private let edits: Bool

    init() {
        edits = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        if edits { cedit_complete_with(completion) }
    }

    /// Whether someone sits at a terminal.
    var isInteractive: Bool { edits }

    /// The next line without its end; nil at the end of the input. The history lasts as long as
    /// the process.
    func line() -> String? {
        guard edits else { return readLine() }
        guard let line = readline(Self.text) else { return nil }
        defer { free(line) }
        let text = String(cString: line)
        if text.contains(where: { !$0.isWhitespace }) { add_history(line) }
        return text
    }
}

/// Libedit's generator: the command that follows `state` others among those that begin with
/// `text`; memory from `malloc`, which libedit frees.
private func completion(
    text: UnsafePointer<CChar>?, state: Int32
) -> UnsafeMutablePointer<CChar>? {
    let start = text.map { String(cString: $0) } ?? ""
    let names = ChatLine.commands.map(\.name).filter { !start.isEmpty && $0.hasPrefix(start) }
    return Int(state) < names.count ? strdup(names[Int(state)]) : nil
}
