import Corpus
import Indexing
import Rendering
import Retrieval

/// Sets a ranked passage as text.
struct HitView {
    private let wrapper: TextWrapper
    private let style: TextStyle

    init(width: Int, style: TextStyle) {
        wrapper = TextWrapper(width: width)
        self.style = style
    }

    /// Score, document, place and text; the score's tree where there is one. Ends with an empty
    /// line.
    func text(
        rank: Int, _ hit: Hit, _ passage: IndexedPassage, _ explanation: Explanation?
    ) -> String {
        let metadata = passage.metadata
        let title = "\(metadata.title) (\(metadata.kind.label.lowercased()))"
        let place = ([metadata.id, "passage \(passage.id)"] + passage.headings)
            .joined(separator: " › ")
        let lines =
            wrapped(title, lead: "\(rank). ").map { style(.bold, $0) }
            + wrapped("\(Self.number(hit.score)) · \(place)", lead: "   ").map { style(.dim, $0) }
            + wrapped(passage.text, lead: "   ")
            + (explanation.map { Self.tree($0, indent: "   ") } ?? [])
        return lines.joined(separator: "\n") + "\n\n"
    }

    private func wrapped(_ text: String, lead: String) -> [String] {
        wrapper.lines(SafeText.line(text), lead: lead)
    }

    static func tree(_ explanation: Explanation, indent: String) -> [String] {
        let line = "\(indent)\(number(explanation.value))  \(SafeText.line(explanation.name))"
        return [line] + explanation.parts.flatMap { tree($0, indent: indent + "  ") }
    }

    /// Three decimals, in every locale the same.
    static func number(_ value: Float) -> String {
        let thousandths = Int((value * 1000).rounded())
        let fraction = String(abs(thousandths) % 1000)
        let padding = String(repeating: "0", count: 3 - fraction.count)
        return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(padding)\(fraction)"
    }
}
