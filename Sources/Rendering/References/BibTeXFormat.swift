/// BibTeX entries: `@article` for what has a journal citation, `@misc` for the rest.
enum BibTeXFormat {
    static func text(_ record: BibliographicRecord) -> String {
        let type = record.journal == nil ? "misc" : "article"
        let lines = fields(record).map { "  \($0) = {\($1)}" }
        return "@\(type){\(key(record)),\n\(lines.joined(separator: ",\n"))\n}\n"
    }

    private static func fields(_ record: BibliographicRecord) -> [(String, String)] {
        let journal = record.journal
        // The inner braces keep the title's capitals.
        let fields: [(String, String?)] = [
            ("author", names(record)),
            ("title", "{\(escaped(record.title))}"),
            ("journal", journal.map { escaped($0.journal) }),
            ("howpublished", journal == nil ? record.source.map(escaped) : nil),
            ("year", record.year.map(String.init)),
            ("volume", journal?.volume.map(escaped)),
            ("number", journal?.issue.map(escaped)),
            ("pages", journal?.pages.map { escaped($0).replacing("-", with: "--") }),
            ("pmid", record.pmid.map(escaped)),
            ("doi", record.doi.map(escaped)),
            ("url", record.url.map(escaped)),
            ("note", record.digestLabel.map(escaped)),
        ]
        return fields.compactMap { name, value in value.map { (name, $0) } }
    }

    private static func names(_ record: BibliographicRecord) -> String? {
        guard !record.authors.isEmpty else {
            return record.organization.map { "{\(escaped($0))}" }
        }
        let names = record.authors.map { author in
            let name = PersonName(parsing: author)
            return name.given.isEmpty ? "{\(escaped(author))}" : escaped(name.inverted)
        }
        return names.joined(separator: " and ")
    }

    private static func key(_ record: BibliographicRecord) -> String {
        String(record.key.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    }

    /// Escapes what TeX would act on; letters beyond ASCII stay, for today's engines read UTF-8.
    static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "&", "%", "$", "#", "_": out += "\\\(character)"
            case "{", "}": out += "\\\(character)"
            case "\\": out += "\\textbackslash{}"
            case "~": out += "\\textasciitilde{}"
            case "^": out += "\\textasciicircum{}"
            default: out.append(character)
            }
        }
        return out
    }
}
