import Answering

/// A reference as an item of the page's numbered list.
enum HTMLReference {
    static func item(_ reference: Reference) -> String {
        let record = BibliographicRecord(reference)
        var bare = record
        (bare.pmid, bare.doi, bare.url) = (nil, nil, nil)
        let notes = [record.digestLabel, reference.statusNote].compactMap { $0 }
        let note =
            notes.isEmpty ? "" : "<p class=\"annotation\">\(notes.map(sentence).joined())</p>"
        return """
            <li id="ref-\(reference.number)" value="\(reference.number)">\
            <p dir="auto"><span class="kind">\(reference.kind.label)</span> \
            \(HTMLText.escaped(VancouverStyle.text(bare))) \
            \(links(record).joined(separator: " "))</p>\(note)</li>
            """
    }

    private static func sentence(_ text: String) -> String { "\(HTMLText.escaped(text)). " }

    private static func links(_ record: BibliographicRecord) -> [String] {
        [
            record.pmid.map { HTMLText.link("PMID \($0)", to: WebAddress(pmid: $0)) },
            record.doi.map { HTMLText.link("doi:\($0)", to: WebAddress(doi: $0)) },
            record.url.map { HTMLText.link("source", to: WebAddress($0)) },
        ].compactMap { $0 }
    }
}
