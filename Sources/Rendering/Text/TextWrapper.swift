/// Breaks paragraphs into lines of a width, with a hanging indent.
package struct TextWrapper: Sendable {
    /// Columns of a line, at least 20.
    package let width: Int

    package init(width: Int) {
        self.width = max(20, width)
    }

    /// Lines of a paragraph: the first begins with `lead`, the others are indented by its width.
    ///
    /// Breaks at spaces alone, so that a number stays with a unit that a no-break space binds to
    /// it; a word wider than the line stands on a line of its own, uncut, for a cut address is
    /// of no use. O(n).
    package func lines(_ text: String, lead: String = "") -> [String] {
        let indent = String(repeating: " ", count: DisplayWidth.of(lead))
        var lines: [String] = []
        var line = lead
        var columns = indent.count
        var isFresh = true
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            let wordColumns = DisplayWidth.of(word)
            if !isFresh, columns + 1 + wordColumns > width {
                lines.append(line)
                line = indent
                columns = indent.count
                isFresh = true
            }
            if !isFresh {
                line += " "
                columns += 1
            }
            line += word
            columns += wordColumns
            isFresh = false
        }
        if !isFresh || !lead.isEmpty { lines.append(line) }
        return lines
    }
}
