import Analysis
import Corpus

/// Reads Markdown of any origin, without front matter: headings, lists, tables and paragraphs.
///
/// Marks of emphasis and links go, their words stay. Lines that are mostly links are menus.
struct MarkdownText {
    private var builder: TextBuilder
    private var paragraph = ""
    private var leadIn: ByteRange?
    private var header: ByteRange?
    private var isInTable = false

    /// Adds the text's sections and blocks to `builder`.
    static func add(_ markdown: String, to builder: inout TextBuilder) {
        var reader = MarkdownText(builder: builder)
        for line in markdown.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            reader.scan(Substring(line))
        }
        reader.flush()
        builder = reader.builder
    }

    private init(builder: TextBuilder) { self.builder = builder }

    private mutating func scan(_ line: Substring) {
        let text = line.trimmed
        let level = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        if !text.hasPrefix("|") { isInTable = false }
        if text.isEmpty || text.utf8.allSatisfy({ "-*_=".utf8.contains($0) }) {
            flush()
        } else if (1...6).contains(level), text.utf8.dropFirst(level).first == 32 {
            flush()
            let title = MarkdownInline.plain(text.drop { $0 == "#" }.trimmed)
            builder.open(title, level: level, role: SectionLabel.role(of: title))
            leadIn = nil
        } else if text.hasPrefix("|") {
            flush()
            row(text)
        } else if let item = Self.item(text) {
            flush()
            add(item, shape: .item)
        } else {
            paragraph += (paragraph.isEmpty ? "" : " ") + text
        }
    }

    private mutating func flush() {
        defer { paragraph = "" }
        guard !paragraph.isEmpty else { return }
        let text = MarkdownInline.plain(paragraph)
        let span = MarkdownInline.isMenu(paragraph, text) ? nil : builder.add(text)
        leadIn = text.hasSuffix(":") ? span : nil
    }

    private mutating func add(_ source: String, shape: Block.Shape) {
        let text = MarkdownInline.plain(source)
        guard !MarkdownInline.isMenu(source, text) else { return }
        let context = shape == .row ? header : leadIn
        builder.add(text, shape: shape, context: [context].compactMap(\.self))
    }

    /// A table's first row is its header; tables of one column are layout.
    private mutating func row(_ text: String) {
        let cells = text.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }
        guard cells.contains(where: { $0.utf8.contains { !"-: ".utf8.contains($0) } }) else {
            return
        }
        defer { isInTable = true }
        if !isInTable { header = nil }
        if cells.count < 2 {
            cells.forEach { add($0, shape: .paragraph) }
        } else if isInTable {
            add(cells.joined(separator: " | "), shape: .row)
        } else {
            header = builder.quote(MarkdownInline.plain(cells.joined(separator: " | ")))
        }
    }

    /// The text of a list item: `- `, `* `, `+ `, `1. ` or `1) `.
    private static func item(_ text: String) -> String? {
        if ["- ", "* ", "+ ", "• "].contains(where: text.hasPrefix) {
            return text.dropFirst(2).trimmed
        }
        let digits = text.utf8.prefix { (48...57).contains($0) }.count
        guard (1...3).contains(digits) else { return nil }
        let rest = Substring(text.utf8.dropFirst(digits))
        return rest.hasPrefix(". ") || rest.hasPrefix(") ") ? rest.dropFirst(2).trimmed : nil
    }
}

/// The marks within a line of Markdown.
enum MarkdownInline {
    /// A line without its marks: `[text](address)` is "text", `![image](…)` nothing.
    static func plain(_ source: String) -> String {
        var result: [UInt8] = []
        var rest = Array(source.utf8)[...]
        while let byte = rest.first {
            if let link = Link(rest) {
                result += link.isImage ? [] : Array(plain(link.text).utf8)
                rest = rest.dropFirst(link.length)
            } else if byte == UInt8(ascii: "\\"), rest.count > 1 {
                result.append(rest[rest.startIndex + 1])
                rest = rest.dropFirst(2)
            } else {
                if byte != UInt8(ascii: "`"), !isEmphasis(rest, before: result.last) {
                    result.append(byte)
                }
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self).collapsed
    }

    /// Whether a line is mostly links: a menu, a list of sources.
    static func isMenu(_ source: String, _ plain: String) -> Bool {
        let addresses = source.utf8.count - plain.utf8.count
        return source.utf8.count < 600 && source.firstRange(of: "](") != nil
            && addresses > plain.utf8.count
    }

    /// Asterisks but those between blanks, and underscores at the edge of a word.
    private static func isEmphasis(_ rest: ArraySlice<UInt8>, before: UInt8?) -> Bool {
        let next = rest.dropFirst().first ?? 32
        let previous = before ?? 32
        switch rest.first {
        case UInt8(ascii: "*"): return previous > 32 || next > 32
        case UInt8(ascii: "_"): return previous <= 32 || next <= 32
        default: return false
        }
    }

    /// `[text](address)` or `![text](address)` at the start of a text.
    private struct Link {
        private static let longest = 4_000

        var text: String
        var length: Int
        var isImage: Bool

        init?(_ bytes: ArraySlice<UInt8>) {
            isImage = bytes.first == UInt8(ascii: "!")
            let start = bytes.startIndex + (isImage ? 1 : 0)
            guard start < bytes.endIndex, bytes[start] == UInt8(ascii: "[") else { return nil }
            let window = bytes[start...].prefix(Self.longest)
            guard let close = window.firstIndex(of: UInt8(ascii: "]")),
                close + 1 < window.endIndex, window[close + 1] == UInt8(ascii: "("),
                let end = window[close...].firstIndex(of: UInt8(ascii: ")"))
            else { return nil }
            text = String(decoding: window[(start + 1)..<close], as: UTF8.self)
            length = end + 1 - bytes.startIndex
        }
    }
}
