/// A source text with what is known of it.
package struct Document: Equatable, Sendable {
    package var metadata: DocumentMetadata

    /// The canonical text: what is stored, hashed, searched and quoted. Annotations are not
    /// part of it.
    package var text: String

    /// Paragraphs, list items and table rows in the order of the text.
    package var blocks: [Block]

    package init(metadata: DocumentMetadata, text: String, blocks: [Block]) {
        self.metadata = metadata
        self.text = text
        self.blocks = blocks
    }
}

/// What is known of a document beside its text.
package struct DocumentMetadata: Equatable, Sendable, Codable {
    package var id: String
    package var kind: DocumentKind
    package var title: String
    package var organization: String?
    package var authors: [String] = []
    /// Journal citation, or publisher and edition.
    package var source: String?
    package var year: Int?
    package var pmid: String?
    package var doi: String?
    package var url: String?
    package var status: DocumentStatus = .current
    /// Ids of the older documents that this one replaces.
    package var supersedes: [String] = []
    package var topics: [String] = []
    /// MeSH headings and keywords of the source, searched in a field of their own.
    package var keywords: [String] = []
    package var language: String?
    package var population = Population()
    package var anatomy: [String] = []
    package var setting: [String] = []
    package var jurisdiction: String?
    /// Whether the text is a digest in our own words.
    package var isDigest = false
    /// Addresses of the public pages that a digest was checked against.
    package var evidence: [String] = []
    /// ISO date of that check.
    package var checked: String?

    package init(id: String, kind: DocumentKind, title: String) {
        self.id = id
        self.kind = kind
        self.title = title
    }
}
