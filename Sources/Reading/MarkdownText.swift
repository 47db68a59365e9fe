/// Reads Markdown of any origin, without front matter: headings, lists, tables and paragraphs.
enum MarkdownText {
    /// Adds the text's sections and blocks to `builder`.
    static func add(_ markdown: String, to builder: inout TextBuilder) {
        builder.addParagraphs(of: markdown)
    }
}
