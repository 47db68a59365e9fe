import Analysis

/// An answer as anyone may have written it in Markdown: statements with numbers, and a list of
/// references.
struct MarkdownAnswer {
    struct Statement: Equatable {
        /// Counted from 1.
        var line: Int
        /// Without its citations.
        var text: String
        var citations: [Int]
    }

    struct Entry: Equatable {
        var line: Int
        var number: Int
        var text: String
    }

    private(set) var statements: [Statement] = []
    private(set) var references: [Entry] = []

    /// Takes `[1]`, `[1, 2]`, `[1-3]`, `[^1]`, `[1](#ref-1)` and escaped brackets for citations;
    /// numbered items and footnotes under a heading that says references or sources, and
    /// footnotes anywhere, for the list.
    init(_ text: String) {
        var isInReferences = false
        for (offset, raw) in text.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .enumerated() {
            let line = Self.plain(raw)
            if let title = Self.heading(line) {
                isInReferences = Self.referenceTitles.contains(title)
            } else if let (number, rest) = Self.entry(line, isInReferences: isInReferences) {
                references.append(Entry(line: offset + 1, number: number, text: rest))
            } else if isInReferences, !references.isEmpty {
                references[references.count - 1].text += " " + line
            } else {
                add(line, number: offset + 1)
            }
        }
    }

    private mutating func add(_ line: String, number: Int) {
        let (text, marks) = CitationMarks.read(line)
        let splits = SentenceSplitter().sentences(in: text)
        for (place, sentence) in splits.enumerated() {
            // A mark after the full stop belongs to the sentence that it closes.
            let end = place + 1 < splits.count ? splits[place + 1].start : Int.max
            let cited = marks.filter { sentence.start <= $0.offset && $0.offset < end }
            let words = text.slice(sentence).map(String.init) ?? ""
            statements.append(
                Statement(line: number, text: words, citations: cited.flatMap(\.numbers)))
        }
    }

    private static let referenceTitles: Set<String> = [
        "references", "reference", "sources", "bibliography", "literature",
    ]

    /// The line without emphasis, anchors, quote marks and the bullets of a list.
    private static func plain(_ raw: Substring) -> String {
        var line = String(raw)
        for mark in ["**", "__", "\\"] { line = line.replacing(mark, with: "") }
        line = line.replacing(/<[^>]*>/, with: "")
        let bare = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
        guard let first = bare.first, "-*•+".contains(first), bare.dropFirst().first == " " else {
            return String(bare)
        }
        return String(bare.dropFirst(2))
    }

    /// A heading's words in lower case; a line that says nothing but "References" is one too.
    private static func heading(_ line: String) -> String? {
        let words = line.drop { $0 == "#" || $0 == " " }
            .lowercased().split { !$0.isLetter && $0 != " " }.joined()
        let isMarked = line.hasPrefix("#")
        return isMarked || referenceTitles.contains(words) ? words : nil
    }

    private static func entry(_ line: String, isInReferences: Bool) -> (Int, String)? {
        let item = isInReferences ? line.firstMatch(of: /^\[?(\d{1,3})[\].)]:?\s+(.+)$/) : nil
        let note = line.firstMatch(of: /^\[\^(\d{1,3})\]:\s*(.+)$/)
        guard let found = item?.output ?? note?.output, let number = Int(found.1) else {
            return nil
        }
        return (number, String(found.2))
    }
}

/// Citations within a line.
enum CitationMarks {
    struct Mark: Equatable {
        /// Bytes of the text, without marks, before it.
        var offset: Int
        var numbers: [Int]
    }

    /// The line without its citations, and these in their order.
    static func read(_ line: String) -> (text: String, marks: [Mark]) {
        var text = ""
        var marks: [Mark] = []
        var rest = line[...]
        let pattern =
            /\s?\[{1,2}\^?(\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\](?:\(#[^)]*\))?((?:,\s*\[\d{1,3}\](?:\(#[^)]*\))?)*)\]?/
        while let match = rest.firstMatch(of: pattern) {
            text += rest[..<match.range.lowerBound]
            let linked = match.output.2.replacing(/\(#[^)]*\)/, with: "")
            let numbers = self.numbers(match.output.1 + linked)
            marks.append(Mark(offset: max(0, text.utf8.count - 1), numbers: numbers))
            rest = rest[match.range.upperBound...]
        }
        return (text + rest, marks)
    }

    /// `1, 3-5` → 1, 3, 4, 5.
    private static func numbers(_ list: Substring) -> [Int] {
        list.split(separator: ",").flatMap { part -> [Int] in
            let ends = part.split { !$0.isNumber }.compactMap { Int($0) }
            guard ends.count == 2, ends[0] < ends[1] else { return Array(ends.prefix(1)) }
            return Array(ends[0]...ends[1])
        }
    }

    private static func numbers(_ list: String) -> [Int] { numbers(list[...]) }
}
