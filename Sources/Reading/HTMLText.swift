import Analysis
import Corpus

/// Takes the text of an HTML tree: headings, paragraphs, lists and tables, without what frames a
/// page.
struct HTMLText {
    private static let passedOver: Set<String> = [
        "script", "style", "noscript", "template", "head", "nav", "header", "footer", "aside",
        "form", "button", "select", "iframe", "svg", "object", "figure", "img", "input", "dialog",
    ]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "body", "html", "blockquote", "pre", "address",
        "center", "dl", "dt", "dd", "details", "summary", "hr", "fieldset", "figcaption", "font",
    ]
    private static let frames = [
        "nav", "menu", "breadcrumb", "footer", "sidebar", "cookie", "share", "social", "banner",
        "advert", "skip", "search", "related", "newsletter", "toolbar",
    ]
    private static let frameRoles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "menu",
    ]

    private var builder: TextBuilder
    /// Text of the innermost block so far, and how much of it stands in links.
    private var pending = ""
    private var linked = 0
    /// Level that `h1` has among the headings.
    private let topLevel: Int
    private var leadIn: ByteRange?
    private let dropsFrames: Bool
    /// Whether line breaks of the source count, as in old pages that are one `pre`.
    private var isPreformatted = false

    /// Adds the text of `root` to `builder`.
    ///
    /// - Parameter dropsFrames: whether menus and the like are expected: in pages, not in
    ///   fragments.
    static func add(
        _ root: XMLElement, to builder: inout TextBuilder, topLevel: Int, dropsFrames: Bool
    ) {
        var text = HTMLText(builder: builder, topLevel: topLevel, dropsFrames: dropsFrames)
        text.walk(root)
        text.flush()
        builder = text.builder
    }

    private init(builder: TextBuilder, topLevel: Int, dropsFrames: Bool) {
        self.builder = builder
        self.topLevel = topLevel
        self.dropsFrames = dropsFrames
    }

    private mutating func walk(_ element: XMLElement) {
        if Self.passedOver.contains(element.name) || (dropsFrames && isFrame(element)) { return }
        switch element.name {
        case "h1", "h2", "h3", "h4", "h5", "h6": heading(element)
        case "ul", "ol": list(element)
        case "table" where isData(element): table(element)
        case "br": pending += "\n"
        case "pre":
            flush()
            isPreformatted = true
            walkChildren(of: element)
            flush()
            isPreformatted = false
        case "sup" where isReference(element): break
        case "a":
            let before = pending.utf8.count
            walkChildren(of: element)
            linked += max(0, pending.utf8.count - before)
        default:
            let isBlock = Self.blocks.contains(element.name) || element.name.hasPrefix("t")
            if isBlock { flush() }
            walkChildren(of: element)
            if isBlock { flush() }
        }
    }

    private mutating func walkChildren(of element: XMLElement) {
        for node in element.nodes {
            switch node {
            case .text(let text):
                pending += isPreformatted ? text : text.withoutLineBreaks
            case .element(let child): walk(child)
            }
        }
    }

    /// Ends a paragraph; two line breaks in a row end one too.
    private mutating func flush() {
        defer { (pending, linked) = ("", 0) }
        let isMenu = dropsFrames && linked * 2 > pending.utf8.count && pending.utf8.count < 300
        guard !isMenu else { return }
        for paragraph in pending.paragraphs {
            let span = builder.add(paragraph)
            leadIn = paragraph.hasSuffix(":") ? span : nil
        }
    }

    private mutating func heading(_ element: XMLElement) {
        flush()
        let level = topLevel + (element.name.last?.wholeNumberValue ?? 1) - 1
        let title = element.text
        builder.open(title, level: level, role: SectionLabel.role(of: title))
        leadIn = nil
    }

    private mutating func list(_ element: XMLElement) {
        flush()
        let context = [leadIn].compactMap(\.self)
        for item in element.elements {
            var inner = HTMLText(builder: builder, topLevel: topLevel, dropsFrames: dropsFrames)
            inner.walkChildren(of: item)
            let isMenu = dropsFrames && inner.linked * 2 > inner.pending.utf8.count
            builder = inner.builder
            if !isMenu { builder.add(inner.pending.collapsed, shape: .item, context: context) }
        }
        leadIn = nil
    }

    private mutating func table(_ element: XMLElement) {
        flush()
        var header: ByteRange?
        for row in element.all("tr") {
            let cells = row.elements.filter { $0.name == "td" || $0.name == "th" }
            let text = cells.map(\.text).joined(separator: " | ")
            guard cells.contains(where: { !$0.text.isEmpty }) else { continue }
            if header == nil, cells.allSatisfy({ $0.name == "th" }) {
                header = builder.quote(text)
            } else {
                builder.add(text, shape: .row, context: [header].compactMap(\.self))
            }
        }
    }

    /// Old pages use tables for layout: theirs hold tables, blocks of text or no second column.
    private func isData(_ table: XMLElement) -> Bool {
        let rows = table.all("tr")
        let widest = rows.map { $0.elements.count }.max() ?? 0
        let cells = rows.flatMap(\.elements)
        return widest > 1 && rows.count > 1 && table.all("table").isEmpty
            && cells.allSatisfy { $0.text.utf8.count < 600 }
    }

    private func isReference(_ element: XMLElement) -> Bool {
        element.text.utf8.allSatisfy { (44...57).contains($0) || $0 == 32 }
    }

    private func isFrame(_ element: XMLElement) -> Bool {
        if let role = element[attribute: "role"], Self.frameRoles.contains(role) { return true }
        guard element.name == "div" || element.name == "ul" || element.name == "section" else {
            return false
        }
        let names = [element[attribute: "class"], element[attribute: "id"]].compactMap(\.self)
        let words = names.flatMap { $0.lowercased().split { !$0.isLetter } }
        return words.contains { word in Self.frames.contains { word.hasPrefix($0) } }
    }
}

extension String {
    fileprivate var withoutLineBreaks: String {
        guard utf8.contains(10) || utf8.contains(13) else { return self }
        return String(decoding: utf8.map { $0 == 10 || $0 == 13 ? 32 : $0 }, as: UTF8.self)
    }

    /// The paragraphs of an HTML text: single breaks are blanks, double ones part.
    fileprivate var paragraphs: [String] {
        var paragraphs: [String] = []
        var current = ""
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            if line.utf8.allSatisfy({ $0 <= 32 }) {
                paragraphs.append(current.collapsed)
                current = ""
            } else {
                current += " " + line
            }
        }
        return (paragraphs + [current.collapsed]).filter { !$0.isEmpty }
    }
}
