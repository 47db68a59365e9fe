package import Answering
package import Corpus

/// What a bibliography needs of a source, from an answer's reference or from a document.
package struct BibliographicRecord: Equatable, Sendable {
    /// Key in a bibliography file: the document's id, or `lind-` and the reference's number.
    package var key: String
    package var kind: DocumentKind
    package var title: String
    package var authors: [String]
    package var organization: String?
    package var source: String?
    package var year: Int?
    package var pmid: String?
    package var doi: String?
    package var url: String?
    package var isDigest: Bool
    package var checked: String?

    package init(_ reference: Reference) {
        key = "lind-\(reference.number)"
        kind = reference.kind
        title = SafeText.line(reference.title)
        authors = reference.authors.map(SafeText.line)
        organization = reference.organization.map(SafeText.line)
        source = reference.source.map(SafeText.line)
        year = reference.year
        pmid = reference.pmid.map(SafeText.line)
        doi = reference.doi.map(SafeText.line)
        url = reference.url.map(SafeText.line)
        isDigest = reference.digest
        checked = reference.checked.map(SafeText.line)
    }

    package init(_ document: DocumentMetadata) {
        key = SafeText.line(document.id)
        kind = document.kind
        title = SafeText.line(document.title)
        authors = document.authors.map(SafeText.line)
        organization = document.organization.map(SafeText.line)
        source = document.source.map(SafeText.line)
        year = document.year
        pmid = document.pmid.map(SafeText.line)
        doi = document.doi.map(SafeText.line)
        url = document.url.map(SafeText.line)
        isDigest = document.isDigest
        checked = document.checked.map(SafeText.line)
    }

    /// Journal, volume, issue and pages, where the source is a journal citation.
    var journal: JournalCitation? { source.flatMap(JournalCitation.init(parsing:)) }

    /// Says whose words a digest is in; nil for a source's own text.
    package var digestLabel: String? {
        guard isDigest else { return nil }
        let date = checked.map { ", checked \($0)" } ?? ""
        return "Lind's digest of this source\(date)"
    }
}
