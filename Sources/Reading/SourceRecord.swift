package import Corpus

/// What a source says: a document, or that an earlier one is withdrawn from the collection.
package enum SourceRecord: Equatable, Sendable {
    case document(Document, origin: SourceOrigin)
    /// PubMed's update files delete citations by their PMID.
    case deletion(id: String, origin: SourceOrigin)
}

/// Where a record was read.
package struct SourceOrigin: Equatable, Sendable {
    /// Path of the source; `-` is standard input.
    package var file: String
    package var position: SourcePosition

    package init(file: String, position: SourcePosition) {
        self.file = file
        self.position = position
    }
}
