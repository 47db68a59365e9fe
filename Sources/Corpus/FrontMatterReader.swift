/// Reads a document's front matter.
struct FrontMatterReader {
    private var fields: FieldReader
    private let line: Int

    private init(_ entries: [YAMLEntry], line: Int) {
        fields = FieldReader(entries, place: "front matter")
        self.line = line
    }

    /// The metadata of a front matter and what is wrong with it.
    ///
    /// The metadata is nil where the id, kind or title is missing or wrong.
    static func read(_ node: YAMLNode) -> (metadata: DocumentMetadata?, problems: [LocatedProblem])
    {
        guard case .mapping(let entries) = node.value else {
            let problem = CorpusProblem.wrongShape(
                key: "front matter", expected: "a mapping of keys to values")
            return (nil, [LocatedProblem(line: node.line, problem: problem)])
        }
        var reader = FrontMatterReader(entries, line: node.line)
        let metadata = reader.readMetadata()
        return (metadata, reader.fields.finish())
    }

    private mutating func readMetadata() -> DocumentMetadata? {
        let form = "lower-case letters, digits and hyphens"
        let id = fields.string("id", expected: form, where: Identifiers.isID)
        let kind: DocumentKind? = fields.choice("kind")
        let title = fields.string("title")
        for key in ["id", "kind", "title", "source", "year", "topics", "digest"] { need(key) }
        var metadata = DocumentMetadata(
            id: id ?? "", kind: kind ?? .overview, title: title ?? "")
        readOrigin(into: &metadata)
        readIdentifiers(into: &metadata)
        readSubject(into: &metadata)
        readDigest(into: &metadata)
        if let kind, [.guideline, .policy, .label].contains(kind) {
            need("organization", "a \(kind.rawValue) names its body")
        }
        return id != nil && kind != nil && title != nil ? metadata : nil
    }

    private mutating func readOrigin(into metadata: inout DocumentMetadata) {
        metadata.organization = fields.string("organization")
        metadata.authors = fields.strings("authors") ?? []
        metadata.source = fields.string("source")
        metadata.year = fields.string(
            "year", expected: "a year in four digits", where: Identifiers.isYear
        ).flatMap { Int($0) }
        metadata.status = fields.choice("status") ?? .current
        metadata.supersedes =
            fields.strings("supersedes", expected: "an id", where: Identifiers.isID) ?? []
        metadata.jurisdiction = fields.string("jurisdiction")
    }

    private mutating func readIdentifiers(into metadata: inout DocumentMetadata) {
        metadata.pmid = fields.string(
            "pmid", expected: "one to eight digits in quotes", where: Identifiers.isPMID)
        metadata.doi = fields.string(
            "doi", expected: "a DOI that starts with 10.", where: Identifiers.isDOI)
        metadata.url = fields.string(
            "url", expected: "an address that starts with https://"
        ) { $0.hasPrefix("https://") && Identifiers.isAddress($0) }
        if ["pmid", "doi", "url"].allSatisfy({ fields.node($0) == nil }) {
            need("url", "give a pmid, doi or url")
        }
    }

    private mutating func readSubject(into metadata: inout DocumentMetadata) {
        metadata.topics = fields.strings("topics") ?? []
        metadata.population = PopulationReader.read(&fields) ?? Population()
        metadata.anatomy = fields.strings("anatomy") ?? []
        metadata.setting = fields.strings("setting") ?? []
    }

    private mutating func readDigest(into metadata: inout DocumentMetadata) {
        let digest = fields.string("digest", expected: "true or false") {
            $0 == "true" || $0 == "false"
        }
        metadata.isDigest = digest == "true"
        metadata.evidence =
            fields.strings(
                "evidence", expected: "an address that starts with https:// or http://",
                where: Identifiers.isAddress) ?? []
        metadata.checked = fields.string(
            "checked", expected: "a date, as 2026-11-24", where: Identifiers.isDate)
        if metadata.isDigest {
            need("evidence", "a digest lists the addresses of the pages that were looked up")
            need("checked", "a digest says when it was checked")
        }
    }

    private mutating func need(_ key: String, _ reason: String = "add it") {
        guard fields.node(key) == nil else { return }
        fields.report(.missingKey(key, place: "front matter", reason: reason), line: line)
    }
}
