import Corpus

/// Reads a web page: its text without menus, and what its `meta` elements say of it.
struct HTMLReader {
    let largest: Int
    /// Name of the file, for the id of a page that names no address of its own.
    let name: String

    func read(_ stream: ByteStream, into sink: RecordSink) throws {
        let bytes = try stream.readAll(limit: largest)
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        guard let root = HTMLTree.parse(bytes, isUTF8: isUTF8) else {
            return try sink.reject(.noText, at: .byte(0))
        }
        try sink.add(document(of: root), at: .line(1))
    }

    private func document(of root: XMLElement) -> Document {
        let page = PageMetadata(root)
        var builder = TextBuilder()
        HTMLText.add(mainPart(of: root), to: &builder, topLevel: 1, dropsFrames: true)
        let title = page.title ?? name
        var metadata = DocumentMetadata(
            id: page.address.flatMap(AddressID.id) ?? FileID.id(name),
            kind: PublicationType.kind(types: [], title: title), title: title)
        page.fill(&metadata)
        return builder.document(metadata)
    }

    /// The page's main part where it marks one that holds most of the paragraphs.
    private func mainPart(of root: XMLElement) -> XMLElement {
        let marked = root.all("main") + root.all("article")
        let whole = root.all("p").count
        return marked.first { $0.all("p").count * 2 > whole } ?? root
    }
}

/// An id from a file's path within what was given: lower-case words with hyphens.
enum FileID {
    static func id(_ name: String) -> String {
        let stem = name.lastIndex(of: ".").map { $0 > name.startIndex ? name[..<$0] : name[...] }
        let words = (stem ?? name[...]).lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "source" : words.joined(separator: "-")
    }
}

/// What a page's head says: its title, address and Highwire's citation fields.
private struct PageMetadata {
    private let root: XMLElement
    private let fields: [(name: String, content: String)]

    init(_ root: XMLElement) {
        self.root = root
        fields = root.all("meta").compactMap { meta in
            guard let name = meta[attribute: "name"] ?? meta[attribute: "property"],
                let content = meta[attribute: "content"]?.collapsed, !content.isEmpty
            else { return nil }
            return (name.lowercased(), content)
        }
    }

    var title: String? {
        let element = root.all("h1").first ?? root.all("title").first
        let written = [first("citation_title", "dc.title"), root.all("title").first?.text]
        return ([written[0], element?.text] + written).compactMap(\.self).first { !$0.isEmpty }
    }

    var address: String? {
        let link = root.all("link").first { $0[attribute: "rel"] == "canonical" }
        let address = link?[attribute: "href"] ?? first("og:url")
        return address.flatMap { $0.hasPrefix("http") ? $0 : nil }
    }

    func fill(_ metadata: inout DocumentMetadata) {
        metadata.url = address
        metadata.doi = first("citation_doi", "dc.identifier").flatMap { identifier in
            identifier.firstRange(of: "10.").map { String(identifier[$0.lowerBound...]) }
        }
        metadata.pmid = first("citation_pmid")
        metadata.authors = fields.filter { $0.name == "citation_author" }.map(\.content)
        metadata.source = first("citation_journal_title", "og:site_name")
        metadata.language = root[attribute: "lang"] ?? first("dc.language")
        let date = first("citation_publication_date", "citation_date", "dc.date", "date")
        let digits = date?.split { !$0.isNumber }.first { $0.utf8.count == 4 }
        metadata.year = digits.flatMap { Int($0) }
        metadata.keywords = first("keywords").map(keywords) ?? []
    }

    private func keywords(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    }

    private func first(_ names: String...) -> String? {
        names.lazy.compactMap { name in fields.first { $0.name == name }?.content }.first
    }
}
