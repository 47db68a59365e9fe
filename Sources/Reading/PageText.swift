import Corpus

/// Makes paragraphs, headings and list items of a paged text, as `pdftotext` writes it.
///
/// Running heads and page numbers go, hyphens at line ends go, and a paragraph that runs over a
/// page's end is one, with the page that it begins on.
struct PageText {
    private struct Paragraph {
        var page: Int
        var lines: [String]
    }

    /// Lines at the top and bottom of a page that may be a running head or a page number.
    private static let marginLines = 2

    private let pages: [[String]]
    private let runningHeads: Set<String>

    /// Adds the text's sections and blocks, form feeds parting its pages.
    static func add(_ text: String, to builder: inout TextBuilder) {
        let pages = text.utf8.split(separator: 12, omittingEmptySubsequences: false).map { page in
            page.split(separator: 10, omittingEmptySubsequences: false).map {
                Substring($0).trimmed
            }
        }
        for paragraph in PageText(pages).paragraphs() { add(paragraph, to: &builder) }
    }

    private init(_ pages: [[String]]) {
        self.pages = pages
        var counts: [String: Int] = [:]
        for page in pages {
            for line in Set(Self.margins(of: page).map { Self.shape(page[$0]) }) {
                counts[line, default: 0] += 1
            }
        }
        let enough = max(2, min(pages.count / 3, 5))
        runningHeads = Set(counts.filter { $0.value >= enough }.keys)
    }

    private func paragraphs() -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        for (index, page) in pages.enumerated() {
            var own: [Paragraph] = []
            var lines: [String] = []
            for line in withoutMargins(page) + [""] {
                if line.isEmpty || PageLine.item(line) != nil {
                    if !lines.isEmpty { own.append(Paragraph(page: index + 1, lines: lines)) }
                    lines = []
                }
                if !line.isEmpty { lines.append(line) }
            }
            if let first = own.first, let last = paragraphs.last, Self.goesOn(last, first) {
                paragraphs[paragraphs.count - 1].lines += first.lines
                own.removeFirst()
            }
            paragraphs += own
        }
        return paragraphs
    }

    private func withoutMargins(_ page: [String]) -> [String] {
        let dropped = Self.margins(of: page).filter { index in
            PageLine.isPageNumber(page[index]) || runningHeads.contains(Self.shape(page[index]))
        }
        return page.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    }

    private static func margins(of page: [String]) -> [Int] {
        let filled = page.indices.filter { !page[$0].isEmpty }
        return Array(Set(filled.prefix(marginLines) + filled.suffix(marginLines))).sorted()
    }

    /// A line with its digits masked: "Page 3" and "Page 4" are the same running head.
    private static func shape(_ line: String) -> String {
        String(decoding: line.utf8.map { (48...57).contains($0) ? 35 : $0 }, as: UTF8.self)
    }

    private static func goesOn(_ last: Paragraph, _ next: Paragraph) -> Bool {
        guard let end = last.lines.last?.last, let start = next.lines.first?.first else {
            return false
        }
        return !".:!?".contains(end) && start.isLowercase
    }

    private static func add(_ paragraph: Paragraph, to builder: inout TextBuilder) {
        let text = PageLine.joined(paragraph.lines)
        if paragraph.lines.count == 1, let level = PageLine.headingLevel(text) {
            builder.open(text, level: level, role: SectionLabel.role(of: text))
        } else if let item = PageLine.item(text) {
            builder.add(item, shape: .item, page: paragraph.page)
        } else {
            builder.add(text, page: paragraph.page)
        }
    }
}

/// What a line of a paged text is.
enum PageLine {
    private static let longestHeading = 80

    /// Lines as one text; a word that is parted at a line's end is put together again.
    static func joined(_ lines: [String]) -> String {
        lines.reduce(into: "") { text, line in
            let parted = text.hasSuffix("-") && text.dropLast().last?.isLetter == true
            if parted, line.first?.isLowercase == true {
                text.removeLast()
                text += line
            } else {
                text += text.isEmpty || parted ? line : " " + line
            }
        }.replacing("\u{ad}", with: "").collapsed
    }

    /// "12", "- 12 -", "Page 3 of 10", "iv".
    static func isPageNumber(_ line: String) -> Bool {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
        let isNumbered = words.contains { $0.allSatisfy(\.isNumber) }
        let others = words.filter { !$0.allSatisfy(\.isNumber) && $0 != "page" && $0 != "of" }
        let isRoman = words.count == 1 && words[0].allSatisfy { "ivxl".contains($0) }
        return (isNumbered && others.isEmpty && words.count <= 4) || isRoman
    }

    /// The text of a bulleted item.
    static func item(_ line: String) -> String? {
        for bullet in ["•", "▪", "●", "◦", "‣", "– ", "- "] where line.hasPrefix(bullet) {
            let text = line.dropFirst(bullet.count).trimmed
            return text.isEmpty ? nil : text
        }
        return nil
    }

    /// The level of a heading; nil for a line that is none.
    ///
    /// A heading is short, does not end like a sentence, and is numbered, in capitals, or a
    /// heading's usual word.
    static func headingLevel(_ line: String) -> Int? {
        guard line.utf8.count <= longestHeading, let last = line.last, !".,;:)".contains(last),
            line.contains(where: \.isLetter)
        else { return nil }
        let first = line.prefix { $0 != " " }
        let numbers = first.split(separator: ".")
        if !numbers.isEmpty, numbers.allSatisfy({ $0.allSatisfy(\.isNumber) && $0.count <= 2 }) {
            return line.dropFirst(first.count).trimmed.first?.isUppercase == true
                ? numbers.count : nil
        }
        guard line.first?.isUppercase == true else { return nil }
        if line == line.uppercased(), line.filter(\.isLetter).count > 3 { return 1 }
        return line.split(separator: " ").count <= 6 && SectionLabel.role(of: line) != nil ? 2 : nil
    }
}
