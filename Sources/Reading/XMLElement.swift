/// An element of a parsed record: its name, attributes and content in order.
///
/// A class because the parser adds to the innermost open element.
final class XMLElement {
    enum Node {
        case text(String)
        case element(XMLElement)
    }

    /// Without a namespace prefix.
    let name: String
    let attributes: [(name: String, value: String)]
    /// Line of the start tag, counted from 1.
    let line: Int
    private(set) var nodes: [Node] = []

    init(name: String, attributes: [(name: String, value: String)] = [], line: Int) {
        self.name = name
        self.attributes = attributes
        self.line = line
    }

    func append(_ element: XMLElement) { nodes.append(.element(element)) }

    func append(_ text: String) {
        if case .text(let last) = nodes.last {
            nodes[nodes.count - 1] = .text(last + text)
        } else {
            nodes.append(.text(text))
        }
    }

    subscript(attribute name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    var elements: [XMLElement] {
        nodes.compactMap { node in
            if case .element(let element) = node { element } else { nil }
        }
    }

    /// The first element at a path of names below this one.
    func first(_ path: String...) -> XMLElement? {
        var element: XMLElement? = self
        for name in path { element = element?.elements.first { $0.name == name } }
        return element
    }

    /// The elements below this one with a name, at any depth, in order.
    func all(_ name: String) -> [XMLElement] {
        elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    /// All text in the element, its white space collapsed.
    var text: String { rawText.collapsed }

    private var rawText: String {
        nodes.reduce(into: "") { result, node in
            switch node {
            case .text(let text): result += text
            case .element(let element): result += element.rawText
            }
        }
    }
}
