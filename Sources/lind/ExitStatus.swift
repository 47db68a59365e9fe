import ArgumentParser
import Foundation

/// What the process tells its caller when it ends.
enum ExitStatus: Int32 {
    case answered = 0
    /// Abstained, or nothing was found.
    case abstained = 1
    case error = 2
    /// Built, with documents skipped.
    case skipped = 3
    case usage = 64

    /// Throw this to end a command with the status and no message.
    var code: ExitCode { ExitCode(rawValue) }

    /// Prints what an error has to say and ends the process.
    ///
    /// Help and version go to standard output, everything else to standard error. An error that
    /// is not about the command line's form ends with ``error``, never with 1, which means that
    /// Lind abstained.
    static func leave(after error: any Error) -> Never {
        if let code = error as? ExitCode { exit(code.rawValue) }
        let status = Lind.exitCode(for: error)
        switch status {
        case .success:
            Output.line(Lind.fullMessage(for: error))
            exit(answered.rawValue)
        case .validationFailure:
            Output.message(Lind.fullMessage(for: error))
            exit(usage.rawValue)
        default:
            Output.message("lind: \(error)")
            exit(self.error.rawValue)
        }
    }
}
