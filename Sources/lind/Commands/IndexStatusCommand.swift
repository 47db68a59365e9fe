import ArgumentParser
import Foundation
import Indexing

struct IndexStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say what an index holds.",
        discussion: """
            Examples:
              lind index status
              lind index status --index pubmed.sqlite --older-than 5
            """)

    @OptionGroup var index: IndexOption

    @Option(help: "Count the documents that were so many years old when the index was written.")
    var olderThan = 10

    func run() throws {
        let path = try index.resolvedPath()
        let status = try IndexStatus(path: path)
        print(facts(path, status))
        print(section("kind", status.kinds))
        print(section("year", status.years))
    }

    private func facts(_ path: String, _ status: IndexStatus) -> [(String, String)] {
        [
            ("path", path),
            ("written", status.written.map { $0.formatted(.iso8601) } ?? "unknown"),
            ("documents", "\(status.counts.documents)"),
            ("passages", "\(status.counts.passages)"),
            ("superseded", "\(status.superseded)"),
            ("retracted", "\(status.retracted)"),
            age(status),
            ("sources", "\(status.sources)"),
            ("removed passages", "\(status.removedPassages)"),
            ("terms", "\(status.terms)"),
            ("segments", "\(status.segments)"),
            ("bytes of text", "\(status.textSize)"),
            ("bytes", "\(status.size)"),
            ("bytes of updates", "\(status.updatesSize)"),
            ("fingerprint", status.fingerprint),
            ("glossary", status.glossaryFingerprint ?? "none"),
            ("format", "\(status.schemaVersion)"),
            ("analyzer", "\(status.analyzerVersion)"),
        ]
    }

    private func age(_ status: IndexStatus) -> (String, String) {
        let name = "older than \(olderThan) years"
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        guard let written = status.written else { return (name, "unknown") }
        let year = calendar.component(.year, from: written)
        return (name, "\(status.documents(before: year - olderThan))")
    }

    private func section(_ title: String, _ shares: [IndexStatus.Share]) -> [(String, String)] {
        shares.map { ("\(title) \($0.name ?? "unknown")", "\($0.documents)") }
    }

    private func print(_ rows: [(String, String)]) {
        let column = rows.map(\.0.count).max() ?? 0
        for (name, value) in rows {
            Output.line(name + String(repeating: " ", count: column + 2 - name.count) + value)
        }
    }
}
