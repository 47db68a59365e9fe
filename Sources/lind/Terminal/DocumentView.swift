import Corpus
import Rendering

/// Sets a source's text under what is known of it.
struct DocumentView {
    private let wrapper: TextWrapper
    private let style: TextStyle

    init(width: Int, style: TextStyle) {
        wrapper = TextWrapper(width: width)
        self.style = style
    }

    /// Title, reference, status and text, ending with a line end; the text's own lines are kept.
    func text(_ metadata: DocumentMetadata, headings: [String] = [], _ text: String) -> String {
        let record = BibliographicRecord(metadata)
        let status = metadata.status == .current ? nil : metadata.status.rawValue.uppercased()
        let notes = [
            "\(metadata.kind.label). \(VancouverStyle.text(record))",
            record.digestLabel.map { "\($0)." }, status,
            metadata.supersedes.isEmpty
                ? nil : "Supersedes \(metadata.supersedes.joined(separator: ", ")).",
            headings.isEmpty ? nil : headings.joined(separator: " › "),
        ]
        let head =
            wrapped(record.title).map { style(.bold, $0) }
            + notes.compactMap { $0 }.flatMap { wrapped($0) }.map { style(.dim, $0) }
        return (head + [""] + body(text)).joined(separator: "\n") + "\n"
    }

    private func body(_ text: String) -> [String] {
        let lines = SafeText.lines(text).split(
            separator: "\n", omittingEmptySubsequences: false)
        return (lines.last?.isEmpty == true ? lines.dropLast() : lines[...]).flatMap(line)
    }

    /// Headings stand out, items hang.
    private func line(_ line: Substring) -> [String] {
        if line.isEmpty { return [""] }
        if line.hasPrefix("#") { return [style(.heading, SafeText.line(String(line)))] }
        guard line.hasPrefix("- ") else { return wrapped(String(line)) }
        return wrapper.lines(SafeText.line(String(line.dropFirst(2))), lead: "- ")
    }

    private func wrapped(_ text: String) -> [String] {
        wrapper.lines(SafeText.line(text))
    }
}
