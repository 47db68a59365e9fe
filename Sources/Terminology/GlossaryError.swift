/// A fault of a glossary file.
package struct GlossaryFinding: Hashable, Comparable, Sendable, CustomStringConvertible {
    package enum Severity: String, Sendable {
        /// The glossary cannot be used before it is mended.
        case error
        /// The glossary works, but not as well as it could.
        case warning
    }

    /// The file's name, or its path as it was given.
    package let file: String
    /// From 1.
    package let line: Int
    package let severity: Severity
    /// What is wrong, and how to mend it.
    package let message: String

    package init(file: String, line: Int, severity: Severity = .error, message: String) {
        self.file = file
        self.line = line
        self.severity = severity
        self.message = message
    }

    package var description: String {
        "\(file):\(line): \(severity == .warning ? "warning: " : "")\(message)"
    }

    package static func < (left: GlossaryFinding, right: GlossaryFinding) -> Bool {
        (left.file, left.line, left.message) < (right.file, right.line, right.message)
    }
}

/// Why there is no glossary to work with.
package enum GlossaryError: Error, Hashable, CustomStringConvertible {
    /// A folder or file cannot be read.
    case unreadable(path: String, reason: String)
    /// All faults of the files, in order; none is a mere warning.
    case invalid([GlossaryFinding])
    /// Bytes that `encoded()` did not give.
    case notEncoded
    /// Encoded by a version of the program with another layout.
    case otherLayout(found: UInt32, expected: UInt32)

    package var description: String {
        switch self {
        case .unreadable(let path, let reason):
            "cannot read the glossary at \(path): \(reason)"
        case .invalid(let findings):
            findings.map(\.description).joined(separator: "\n")
        case .notEncoded:
            "the stored glossary is damaged; build the index again"
        case .otherLayout(let found, let expected):
            "the stored glossary has layout \(found), this program reads \(expected); "
                + "build the index again"
        }
    }
}
