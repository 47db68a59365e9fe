import Answering

/// The Citation Style Language's JSON, an array of items.
enum CSLJSONFormat {
    static func text(_ records: [BibliographicRecord]) -> String {
        OrderedJSON.array(records.map(item)).text(pretty: true) + "\n"
    }

    private static func item(_ record: BibliographicRecord) -> OrderedJSON {
        let journal = record.journal
        let texts: [(String, String?)] = [
            ("id", record.key),
            ("type", journal == nil ? "report" : "article-journal"),
            ("title", record.title),
            ("container-title", journal?.journal),
            ("publisher", journal == nil ? record.organization : nil),
            ("volume", journal?.volume), ("issue", journal?.issue), ("page", journal?.pages),
            ("PMID", record.pmid), ("DOI", record.doi), ("URL", record.url),
            ("note", record.digestLabel),
        ]
        var members = texts.compactMap { name, value in
            value.map { (name, OrderedJSON.string($0)) }
        }
        let authors = names(record)
        if !authors.isEmpty { members.append(("author", .array(authors))) }
        if let year = record.year {
            members.append(("issued", .object([("date-parts", .array([.array([.int(year)])]))])))
        }
        return .object(members)
    }

    private static func names(_ record: BibliographicRecord) -> [OrderedJSON] {
        let names = record.authors.isEmpty ? [record.organization].compactMap { $0 } : []
        return names.map(literal)
            + record.authors.map { author in
                let name = PersonName(parsing: author)
                guard !name.given.isEmpty else { return literal(author) }
                return .object([("family", .string(name.family)), ("given", .string(name.given))])
            }
    }

    private static func literal(_ name: String) -> OrderedJSON {
        .object([("literal", .string(name))])
    }
}
