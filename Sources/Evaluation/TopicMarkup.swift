/// Topics between tags, as TREC hands them out: `<top>` with fields that nothing closes, or
/// `<topic number="1">` as XML.
///
/// Both are read alike: a field's text runs to the next tag.
struct TopicMarkup {
    /// Fields in the order in which one is taken, where the caller names none.
    private static let usual = ["title", "query", "summary", "question", "description", "desc"]
    private static let labels = ["Number:", "Title:", "Topic:", "Description:", "Narrative:"]

    /// - Parameter field: the field that is the question; nil for the usual one.
    /// - Returns: nil where a topic has no id, or not that field.
    static func topics(in text: String, field: String?) -> [Topic]? {
        var topics: [Topic] = []
        var open: [String: String]?
        for part in text.split(separator: "<", omittingEmptySubsequences: true) {
            guard let end = part.firstIndex(of: ">") else { continue }
            let tag = part[..<end]
            let name = tag.prefix { !$0.isWhitespace }.lowercased()
            switch name {
            case "top", "topic":
                open = ["num": attribute(of: tag)]
            case "/top", "/topic":
                guard let fields = open, let topic = topic(fields, field) else { return nil }
                topics.append(topic)
                open = nil
            default:
                let value = plain(part[part.index(after: end)...])
                if !value.isEmpty { open?[name == "number" ? "num" : name] = value }
            }
        }
        return topics
    }

    private static func topic(_ fields: [String: String], _ field: String?) -> Topic? {
        let names = field.map { [$0.lowercased()] } ?? usual
        guard let id = fields["num"], !id.isEmpty,
            let text = names.lazy.compactMap({ fields[$0] }).first
        else { return nil }
        return Topic(id: id, text: text)
    }

    /// The value of `number="…"` or `id="…"`; empty where there is none.
    private static func attribute(of tag: Substring) -> String {
        let parts = tag.split { $0 == "=" || $0 == "\"" || $0 == "'" || $0.isWhitespace }
        guard let place = parts.firstIndex(where: { ["number", "id"].contains($0.lowercased()) }),
            place + 1 < parts.endIndex
        else { return "" }
        return String(parts[place + 1])
    }

    /// A field's text without its label, in one line, entities replaced.
    private static func plain(_ text: Substring) -> String {
        var words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for label in labels where words.hasPrefix(label) {
            words = String(words.dropFirst(label.count).drop(while: \.isWhitespace))
        }
        for (entity, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
        ] { words = words.replacing(entity, with: character) }
        return words
    }
}
