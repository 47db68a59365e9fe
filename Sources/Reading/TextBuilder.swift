import Analysis
import Corpus

/// Builds a document's canonical text, heading by heading and block by block.
struct TextBuilder {
    private(set) var text = ""
    private(set) var blocks: [Block] = []
    private var headings: [(level: Int, title: String, role: SectionRole?)] = []

    /// Opens a section below the last one of a smaller level; level 1 is the outermost.
    ///
    /// - Parameter role: what the section's statements are; nil keeps that of the section around.
    mutating func open(_ title: String, level: Int, role: SectionRole? = nil) {
        let title = title.collapsed
        guard !title.isEmpty else { return }
        headings.removeAll { $0.level >= level }
        headings.append((level, title, role ?? headings.last?.role))
        if !text.isEmpty { text += "\n" }
        text += String(repeating: "#", count: min(level + 1, 6)) + " " + title + "\n"
    }

    /// Adds a block; empty ones are left out.
    ///
    /// - Returns: where it stands, to be quoted with others.
    @discardableResult
    mutating func add(
        _ content: String, shape: Block.Shape = .paragraph, context: [ByteRange] = [],
        annotation: Annotation? = nil, page: Int? = nil
    ) -> ByteRange? {
        guard let span = quote(content, mark: shape == .item ? "- " : "") else { return nil }
        blocks.append(
            Block(
                shape: shape, span: span, role: headings.last?.role,
                headings: headings.map(\.title),
                context: context, annotation: annotation, page: page))
        return span
    }

    /// Adds text that is no block of its own: a lead-in or a table's header.
    mutating func quote(_ content: String, mark: String = "") -> ByteRange? {
        let content = content.withoutControls.trimmed
        guard !content.isEmpty else { return nil }
        text += mark
        let start = text.utf8.count
        text += content
        defer { text += "\n" }
        return ByteRange(start, text.utf8.count)
    }

    /// Adds each paragraph of a plain text; blank lines part them.
    mutating func addParagraphs(of plain: String, page: Int? = nil) {
        var plain = plain
        guard plain.withUTF8({ $0.contains(10) }) else {
            add(plain, page: page)
            return
        }
        var paragraph = ""
        for line in plain.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            let line = Substring(line)
            if line.utf8.allSatisfy({ $0 <= 32 }) {
                add(paragraph, page: page)
                paragraph = ""
            } else {
                paragraph += paragraph.isEmpty ? String(line) : "\n" + line
            }
        }
        add(paragraph, page: page)
    }

    func document(_ metadata: DocumentMetadata) -> Document {
        Document(metadata: metadata, text: text, blocks: blocks)
    }
}
