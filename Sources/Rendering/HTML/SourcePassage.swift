/// The passage that a claim's source stands in, for readers who want to see its context.
package struct SourcePassage: Equatable, Sendable {
    package var title: String
    package var headings: [String]
    package var before: String
    /// The bytes of the claim.
    package var quoted: String
    package var after: String

    package init(
        title: String, headings: [String], before: String, quoted: String, after: String
    ) {
        self.title = title
        self.headings = headings
        self.before = before
        self.quoted = quoted
        self.after = after
    }
}
