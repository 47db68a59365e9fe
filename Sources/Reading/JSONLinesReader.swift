import Corpus

/// Reads BEIR's `corpus.jsonl`: one object a line with `_id`, `title`, `text` and `metadata`.
///
/// Collections that carry `markdown` instead of `text`, or an address instead of an id, are read
/// too.
struct JSONLinesReader {
    let longestLine: Int
    private static let name = "JSON lines"

    func read(_ stream: ByteStream, into sink: RecordSink) throws {
        var lines = LineReader(stream, limit: longestLine)
        while let line = try lines.next() {
            if line.isTooLong {
                try sink.reject(.tooLong(limit: longestLine), at: .line(line.number))
            } else if line.bytes.contains(where: { $0 > 32 }) {
                try read(line, into: sink)
            }
        }
    }

    private func read(_ line: SourceLine, into sink: RecordSink) throws {
        let position = SourcePosition.line(line.number)
        let record: JSONValue
        do throws(JSONFailure) {
            record = try JSONParser.parse(line.bytes)
        } catch {
            let reason = "column \(error.byte + 1): \(error.reason)"
            return try sink.reject(.malformed(format: Self.name, reason: reason), at: position)
        }
        guard let id = Self.id(of: record) else {
            return try sink.reject(.missingField("_id", format: Self.name), at: position)
        }
        guard record["text"]?.text != nil || record["markdown"]?.text != nil else {
            return try sink.reject(
                .missingField("text", format: Self.name), at: position, record: id)
        }
        try sink.add(document(of: record, id: id), at: position)
    }

    private static func id(of record: JSONValue) -> String? {
        if let id = record["_id"]?.text ?? record["id"]?.text, !id.isEmpty { return id }
        return record["url"]?.text.flatMap(AddressID.id)
    }

    private func document(of record: JSONValue, id: String) -> Document {
        let title = record["title"]?.text?.collapsed ?? ""
        var metadata = DocumentMetadata(
            id: id, kind: PublicationType.kind(types: [], title: title), title: title)
        let details = JSONMetadata(record: record)
        details.fill(&metadata)
        var builder = TextBuilder()
        if let section = details.section {
            builder.open(section, level: 1, role: SectionLabel.role(of: section))
        }
        if let markdown = record["markdown"]?.text {
            MarkdownText.add(markdown, to: &builder)
        } else {
            let text = record["text"]?.text ?? ""
            builder.addParagraphs(of: text.allSatisfy(\.isWhitespace) ? title : text)
        }
        return builder.document(metadata)
    }
}

/// An id from a web address: its host and path, `cdc-gov-mmwr-preview-00001712`.
enum AddressID {
    static func id(_ address: String) -> String? {
        let path = address.drop { $0 != "/" }.drop { $0 == "/" }
        let words = path.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let named = words.drop { $0 == "www" }.filter { $0 != "htm" && $0 != "html" }
        return named.isEmpty ? nil : String(named.joined(separator: "-").suffix(RecordID.longest))
    }
}

/// The fields that collections in JSON lines carry beside the text.
private struct JSONMetadata {
    let record: JSONValue

    var section: String? {
        self["section"].map { section in
            let parts = section.split { $0 == "." || $0 == "/" }.map {
                SectionLabel.title(String($0))
            }
            return parts.joined(separator: ": ")
        }
    }

    func fill(_ metadata: inout DocumentMetadata) {
        metadata.pmid = self["pmid"]
        metadata.doi = self["doi"]
        metadata.url =
            self["url"] ?? self["pmcid"].map { "https://pmc.ncbi.nlm.nih.gov/articles/\($0)/" }
        metadata.source = self["journal"] ?? self["source"] ?? self["vol_iss"]
        metadata.organization = self["organization"]
        metadata.language = self["language"]
        metadata.authors = list("authors")
        metadata.keywords = list("keywords") + list("mesh")
        metadata.year = (self["year"] ?? self["date"]).flatMap { Int($0.prefix(4)) }
        if let kind = self["kind"].flatMap(DocumentKind.init(rawValue:)) { metadata.kind = kind }
    }

    private subscript(key: String) -> String? {
        let text = record["metadata"]?[key]?.text ?? record[key]?.text
        return text.map(\.collapsed).flatMap { $0.isEmpty ? nil : $0 }
    }

    private func list(_ key: String) -> [String] {
        (record["metadata"]?[key] ?? record[key])?.texts.map(\.collapsed) ?? []
    }
}
