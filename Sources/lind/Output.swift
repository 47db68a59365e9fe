import Foundation
import Rendering

/// The two streams of a command: data on standard output, messages on standard error.
enum Output {
    /// Writes data as it is.
    static func write(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// Writes data and ends the line.
    static func line(_ text: String) {
        write(text + "\n", to: STDOUT_FILENO)
    }

    /// Tells the user something; control characters of whatever it quotes are taken out.
    static func message(_ text: String) {
        write(SafeText.lines(text) + "\n", to: STDERR_FILENO)
    }

    /// Draws or redraws a line of progress.
    static func progress(_ text: String) {
        write(text, to: STDERR_FILENO)
    }

    /// Past the C library's buffer: what is written is there when the process ends.
    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let written = Foundation.write(descriptor, rest.baseAddress, rest.count)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
            }
        }
    }
}
