/// A heading, paragraph, list item or table row of a document's body, as written.
struct BodyPart: Equatable {
    enum Shape: Equatable {
        /// `## `
        case section
        /// `### `
        case subheading
        case paragraph
        case item
        /// The first row of a table.
        case header
        case row
    }

    var shape: Shape
    /// Line in the file, counted from 1.
    var line: Int
    /// Without the Markdown marks; wrapped lines are joined by a blank.
    var text: String
}

/// Cuts a document's body into parts, line by line.
struct BodyScanner {
    private(set) var parts: [BodyPart] = []
    private(set) var problems: [LocatedProblem] = []
    /// Whether the next line may continue the last part.
    private var isOpen = false

    /// - Parameter firstLine: the line of the file that the first of `lines` is.
    init(lines: some Sequence<Substring>, firstLine: Int) {
        var number = firstLine
        for line in lines {
            scan(line, number: number)
            number += 1
        }
    }

    private mutating func scan(_ line: Substring, number: Int) {
        let text = line.trimmingBlanks()
        if text.utf8.contains(where: { ($0 < 32 && $0 != 9) || $0 == 127 }) {
            problems.append(LocatedProblem(line: number, problem: .controlCharacter))
        }
        if let mark = Self.unsupportedMark(of: text) {
            report(mark.what, mark.mend, line: number)
        }
        let isIndented = line.hasPrefix("  ") || line.hasPrefix("\t")
        if text.isEmpty {
            isOpen = false
        } else if text.hasPrefix("# ") || text.hasPrefix("####") {
            report("a heading of this level", "use ‘## ’ and ‘### ’", line: number)
        } else if text.hasPrefix("## ") || text.hasPrefix("### ") {
            let isSection = text.hasPrefix("## ")
            let title = text.drop { $0 == "#" }.trimmingBlanks()
            add(BodyPart(shape: isSection ? .section : .subheading, line: number, text: title))
            isOpen = false
        } else if text.hasPrefix("- ") {
            if isIndented {
                report("a list within a list", "make it a list of its own", line: number)
            }
            add(BodyPart(shape: .item, line: number, text: text.dropFirst(2).trimmingBlanks()))
        } else if text.hasPrefix("|") {
            scanRow(text, number: number)
        } else if isOpen, let last = parts.indices.last {
            parts[last].text += " " + text
        } else {
            add(BodyPart(shape: .paragraph, line: number, text: text))
        }
    }

    /// A table is a header row, a line of dashes and rows; the line of dashes is not a part.
    private mutating func scanRow(_ text: String, number: Int) {
        let isFirst = !(parts.last.map { isOpen && [.header, .row].contains($0.shape) } ?? false)
        guard text.utf8.contains(where: { !"|-: ".utf8.contains($0) }) else {
            if isFirst {
                report("a table without a header row", "name its columns", line: number)
                add(BodyPart(shape: .header, line: number, text: ""))
            }
            return
        }
        let cells = text.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.trimmingBlanks() }
        let ended = cells.last == "" ? cells.dropLast() : cells[...]
        let row = Self.joined(ended)
        add(BodyPart(shape: isFirst ? .header : .row, line: number, text: row))
    }

    /// Cells with bars between them; an annotation after the last bar stays at the end.
    private static func joined(_ cells: ArraySlice<String>) -> String {
        guard let last = cells.last, last.hasPrefix("{") else {
            return cells.joined(separator: " | ")
        }
        return cells.dropLast().joined(separator: " | ") + " " + last
    }

    private mutating func add(_ part: BodyPart) {
        parts.append(part)
        isOpen = true
    }

    private mutating func report(_ what: String, _ mend: String, line: Int) {
        problems.append(
            LocatedProblem(line: line, problem: .unsupportedMarkdown(what, mend: mend)))
    }

    private static func unsupportedMark(of text: String) -> (what: String, mend: String)? {
        if text.hasPrefix("* ") || text.hasPrefix("+ ") {
            return ("a list item with this mark", "begin it with ‘- ’")
        }
        let rest = Substring(text.utf8.drop { (48...57).contains($0) })
        if rest.startIndex > text.startIndex, rest.hasPrefix(". ") || rest.hasPrefix(") ") {
            return ("a numbered list", "begin the item with ‘- ’")
        }
        if text.hasPrefix(">") || text.hasPrefix("```") || text.hasPrefix("---") {
            return ("a quote, code or rule", "write plain text")
        }
        return inlineMark(of: text)
    }

    private static func inlineMark(of text: String) -> (what: String, mend: String)? {
        if text.hasPrefix("*") || text.holds("**") || text.holds(" *") {
            return ("emphasis", "drop the asterisks")
        }
        if text.holds("](") { return ("a link", "put addresses into the front matter") }
        if text.holds("</") || text.holds("<br") { return ("HTML", "write plain text") }
        return nil
    }
}
