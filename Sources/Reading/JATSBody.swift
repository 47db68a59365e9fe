import Analysis
import Corpus

/// Takes the sections, paragraphs, lists and tables of a JATS body or abstract.
struct JATSBody {
    private static let passedOver: Set<String> = [
        "fig", "fig-group", "disp-formula", "inline-formula", "supplementary-material", "media",
        "graphic", "ref-list", "ack", "fn-group", "object-id", "label",
    ]

    private var builder: TextBuilder
    private var leadIn: ByteRange?

    /// - Parameter level: that of the first headings.
    static func add(_ element: XMLElement, to builder: inout TextBuilder, level: Int) {
        var body = JATSBody(builder: builder)
        body.walk(element, level: level)
        builder = body.builder
    }

    private init(builder: TextBuilder) { self.builder = builder }

    private mutating func walk(_ element: XMLElement, level: Int) {
        for child in element.elements where !Self.passedOver.contains(child.name) {
            switch child.name {
            case "title":
                let title = child.text
                if title != "Abstract" {
                    builder.open(title, level: level, role: SectionLabel.role(of: title))
                }
            case "sec", "boxed-text": walk(child, level: level + (hasTitle(element) ? 1 : 0))
            case "p": paragraph(child)
            case "list": list(child)
            case "table-wrap": table(child)
            default: walk(child, level: level)
            }
        }
    }

    private func hasTitle(_ element: XMLElement) -> Bool {
        element.name == "sec" && element.first("title") != nil
    }

    /// Lists and tables may stand within paragraphs; they come after the paragraph's text.
    private mutating func paragraph(_ element: XMLElement) {
        let text = element.textWithoutReferences
        let span = builder.add(text)
        leadIn = text.hasSuffix(":") ? span : nil
        for list in element.elements where list.name == "list" { self.list(list) }
        for table in element.elements where table.name == "table-wrap" { self.table(table) }
    }

    private mutating func list(_ element: XMLElement) {
        let context = [leadIn].compactMap(\.self)
        for item in element.elements where item.name == "list-item" {
            builder.add(item.textWithoutReferences, shape: .item, context: context)
        }
        leadIn = nil
    }

    private mutating func table(_ element: XMLElement) {
        let caption = element.first("caption").map(\.textWithoutReferences) ?? ""
        let captionSpan = builder.quote(caption)
        var context = [captionSpan].compactMap(\.self)
        for row in element.all("tr") {
            let cells = row.elements.map(\.textWithoutReferences)
            guard cells.contains(where: { !$0.isEmpty }) else { continue }
            let text = cells.joined(separator: " | ")
            if row.elements.allSatisfy({ $0.name == "th" }) {
                if let span = builder.quote(text) { context.append(span) }
            } else {
                builder.add(text, shape: .row, context: context)
            }
        }
    }
}

extension XMLElement {
    /// The element's text without citation marks, formulas, and lists and tables within it.
    fileprivate var textWithoutReferences: String {
        // Brackets that held nothing but citations are left empty.
        rawText(without: Self.left).replacing("[]", with: "").replacing("()", with: "").collapsed
    }

    private static let left: Set<String> = [
        "list", "table-wrap", "fig", "disp-formula", "tex-math", "fn",
    ]

    private func rawText(without names: Set<String>) -> String {
        nodes.reduce(into: "") { result, node in
            switch node {
            case .text(let text): result += text
            case .element(let element):
                if element.name == "xref", element[attribute: "ref-type"] == "bibr" { return }
                if element.name == "p" { result += " " }
                if !names.contains(element.name) { result += element.rawText(without: names) }
            }
        }
    }
}
