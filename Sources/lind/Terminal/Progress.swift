import Foundation

/// Tells how far a long read is: one line that is redrawn on a terminal, a line every few seconds
/// in a log.
struct Progress {
    private let isQuiet: Bool
    private let redraws: Bool
    private let start: ContinuousClock.Instant
    private var sizes: SourceSizes
    private var documents = 0
    private var shown: ContinuousClock.Instant

    init(sources: [String], isQuiet: Bool, terminal: Terminal = Terminal()) {
        self.isQuiet = isQuiet
        redraws = terminal.showsProgress
        start = .now
        shown = start
        sizes = isQuiet ? SourceSizes([]) : SourceSizes(sources)
    }

    /// Counts a document of a source file.
    mutating func advance(file: String) {
        documents += 1
        guard !isQuiet else { return }
        sizes.reach(file)
        // The clock is asked seldom: a document takes microseconds.
        guard documents.isMultiple(of: 64) else { return }
        let now = ContinuousClock.now
        guard now - shown >= (redraws ? .milliseconds(200) : .seconds(5)) else { return }
        shown = now
        show(now - start)
    }

    /// Clears the redrawn line.
    func end() {
        if redraws, !isQuiet, shown != start { Output.progress("\r\u{1B}[K") }
    }

    private func show(_ time: Duration) {
        let line = Self.line(
            documents: documents, seconds: time / .seconds(1), fraction: sizes.fraction)
        Output.progress(redraws ? "\r\u{1B}[K\(line)" : "\(line)\n")
    }

    /// `12,800 documents, 6,400 a second, 20 s left`.
    static func line(documents: Int, seconds: Double, fraction: Double?) -> String {
        let rate = Int((Double(documents) / max(seconds, 0.001)).rounded())
        var line = "\(grouped(documents)) documents, \(grouped(rate)) a second"
        if let fraction, fraction > 0.01 {
            let left = Int((seconds / fraction * (1 - fraction)).rounded())
            line += left < 120 ? ", \(left) s left" : ", \(left / 60) min left"
        }
        return line
    }

    private static func grouped(_ number: Int) -> String {
        let digits = String(number)
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: ",")
    }
}

/// How much of the sources has been read, by the sizes of the files that are done.
private struct SourceSizes {
    private let total: Int
    private var finished = 0
    private var current: String?

    init(_ sources: [String]) {
        total = sources.reduce(0) { $0 + Self.size(of: $1) }
    }

    /// Between 0 and 1; nil where it cannot be told, as within a single file.
    var fraction: Double? {
        total > 0 && finished > 0 ? min(1, Double(finished) / Double(total)) : nil
    }

    mutating func reach(_ file: String) {
        guard file != current else { return }
        if let current { finished += Self.size(of: current) }
        current = file
    }

    private static func size(of path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeDirectory else {
            return (attributes?[.size] as? NSNumber)?.intValue ?? 0
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.reduce(0) { $0 + size(of: "\(path)/\($1)") }
    }
}
