import Foundation
import Rendering

/// What standard output and standard error are connected to.
struct Terminal {
    private static let usualWidth = 80

    /// Columns of a line: the terminal's, else `COLUMNS`, else 80.
    var width: Int
    /// Whether standard output takes emphasis.
    var style: TextStyle
    /// Whether standard error is watched by someone, so that progress may redraw its line.
    var showsProgress: Bool

    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        // https://no-color.org: set and not empty.
        let isColoured =
            isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        style = isColoured ? .ansi : .plain
        showsProgress = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
        width =
            (isTerminal ? Self.columns() : nil) ?? environment["COLUMNS"].flatMap(Int.init)
            ?? Self.usualWidth
    }

    private static func columns() -> Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }
}
