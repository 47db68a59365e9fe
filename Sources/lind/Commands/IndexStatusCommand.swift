import ArgumentParser
import Indexing

struct IndexStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say what an index holds.",
        discussion: """
            Example:
              lind index status --index pubmed.sqlite
            """)

    @OptionGroup var index: IndexOption

    func run() throws {
        let path = try index.resolvedPath()
        let status = try IndexStatus(path: path)
        let rows: [(String, String)] = [
            ("path", path),
            ("documents", "\(status.counts.documents)"),
            ("passages", "\(status.counts.passages)"),
            ("removed passages", "\(status.removedPassages)"),
            ("terms", "\(status.terms)"),
            ("segments", "\(status.segments)"),
            ("bytes", "\(status.size)"),
            ("fingerprint", status.fingerprint),
            ("glossary", status.glossaryFingerprint ?? "none"),
            ("format", "\(status.schemaVersion)"),
            ("analyzer", "\(status.analyzerVersion)"),
        ]
        let column = rows.map(\.0.count).max() ?? 0
        for (name, value) in rows {
            Output.line(name + String(repeating: " ", count: column + 2 - name.count) + value)
        }
    }
}
