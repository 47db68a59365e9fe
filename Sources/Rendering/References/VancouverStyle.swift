/// References in Vancouver style, as the ICMJE's recommendations set them: authors, title,
/// citation, identifiers.
package enum VancouverStyle {
    /// Names that are printed before "et al".
    static let authorLimit = 6

    /// The reference without its number and its kind, one sentence a part.
    package static func text(_ record: BibliographicRecord) -> String {
        let source = record.source ?? record.year.map(String.init)
        let parts = [creators(record), record.title, source].compactMap { $0 }
        return (parts.map(sentence) + identifiers(record).map { $0 + "." }).joined(separator: " ")
    }

    /// `PMID 24980593`, `doi:10.…`, or the address where a source has neither.
    package static func identifiers(_ record: BibliographicRecord) -> [String] {
        let numbers = [record.pmid.map { "PMID \($0)" }, record.doi.map { "doi:\($0)" }]
            .compactMap { $0 }
        return numbers.isEmpty ? [record.url].compactMap { $0 } : numbers
    }

    static func creators(_ record: BibliographicRecord) -> String? {
        guard !record.authors.isEmpty else { return record.organization }
        let names = record.authors.prefix(authorLimit).joined(separator: ", ")
        return record.authors.count > authorLimit ? "\(names), et al" : names
    }

    private static func sentence(_ text: String) -> String {
        guard let last = text.last else { return "" }
        return ".?!".contains(last) ? text : "\(text)."
    }
}
