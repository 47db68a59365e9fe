import Corpus

/// The tagged format of Research Information Systems: `TY  - JOUR` … `ER  - `.
enum RISFormat {
    static func text(_ record: BibliographicRecord) -> String {
        let lines = ["TY  - \(type(record))"] + fields(record).map { "\($0)  - \($1)" }
        return (lines + ["ER  - "]).joined(separator: "\n") + "\n"
    }

    private static func type(_ record: BibliographicRecord) -> String {
        if record.journal != nil { return "JOUR" }
        switch record.kind {
        case .guideline, .policy, .label: return "RPRT"
        default: return "GEN"
        }
    }

    private static func fields(_ record: BibliographicRecord) -> [(String, String)] {
        let journal = record.journal
        let pages = journal?.pages?.split(separator: "-", maxSplits: 1).map(String.init) ?? []
        let fields: [(String, String?)] =
            [("ID", record.key)] + names(record).map { ("AU", $0) } + [
                ("TI", record.title),
                ("T2", journal?.journal),
                ("PY", record.year.map(String.init)),
                ("VL", journal?.volume), ("IS", journal?.issue),
                ("SP", pages.first), ("EP", pages.count == 2 ? pages[1] : nil),
                ("PB", journal == nil ? record.organization : nil),
                ("AN", record.pmid), ("DB", record.pmid.map { _ in "PubMed" }),
                ("DO", record.doi), ("UR", record.url),
                ("N1", record.digestLabel),
            ]
        return fields.compactMap { name, value in value.map { (name, $0) } }
    }

    /// `Surname, A. B.`; a body stands in for authors.
    private static func names(_ record: BibliographicRecord) -> [String] {
        if record.authors.isEmpty { return [record.organization].compactMap { $0 } }
        return record.authors.map { PersonName(parsing: $0).inverted }
    }
}
