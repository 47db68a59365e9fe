package import Analysis

/// A paragraph, list item or table row: the unit that a passage is made of.
package struct Block: Equatable, Sendable, Codable {
    package enum Shape: String, Sendable, Codable {
        case paragraph
        case item
        case row
    }

    package var shape: Shape
    /// Where the block stands in the document's canonical text.
    package var span: ByteRange
    /// What the section says the block's statements are; nil where the source does not say.
    package var role: SectionRole?
    /// Headings above the block, outermost first.
    package var headings: [String]
    /// Spans that must be quoted with the block: the list's lead-in, the table's header row.
    package var context: [ByteRange]
    package var annotation: Annotation?
    /// Page of a paged source, counted from 1.
    package var page: Int?

    package init(
        shape: Shape, span: ByteRange, role: SectionRole? = nil, headings: [String] = [],
        context: [ByteRange] = [], annotation: Annotation? = nil, page: Int? = nil
    ) {
        self.shape = shape
        self.span = span
        self.role = role
        self.headings = headings
        self.context = context
        self.annotation = annotation
        self.page = page
    }
}

/// What the statements of a section are.
package enum SectionRole: String, CaseIterable, Sendable, Codable {
    case recommendation
    case criterion
    case dose
    case result
    case conclusion
    case method
    case harm
    case contraindication
    case monitoring
    case definition
    case pitfall
    case background
    case limitation
    case change
    case plain
}
