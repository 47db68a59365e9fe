/// Maps the fields of RIS, whose writers differ in the tags that they choose.
enum RISCitation {
    static func read(_ record: TaggedRecord) -> Citation {
        var citation = Citation()
        citation.title = record.first("TI", "T1", "CT", "BT") ?? ""
        citation.abstract = AbstractText.sections(of: record.first("AB", "N2") ?? "")
        citation.authors = record.all("AU", "A1").map(author)
        citation.journal = record.first("J2", "JA", "JO", "JF", "T2", "PB")
        citation.date = record.first("PY", "Y1", "DA")
        citation.volume = record.first("VL")
        citation.issue = record.first("IS")
        citation.pages = pages(record)
        citation.types = record.all("M3", "PT")
        citation.keywords = record.all("KW")
        citation.language = record.first("LA")
        citation.url = record.first("UR").flatMap { $0.hasPrefix("http") ? $0 : nil }
        readIdentifiers(record, into: &citation)
        return citation
    }

    private static func readIdentifiers(_ record: TaggedRecord, into citation: inout Citation) {
        citation.doi = record.first("DO").map { doi in
            doi.firstRange(of: "10.").map { String(doi[$0.lowerBound...]) } ?? doi
        }
        let isPubMed = record.first("DB", "DP")?.lowercased().contains("pubmed") ?? false
        let number = record.first("AN")
        if isPubMed, let number, number.allSatisfy(\.isNumber) { citation.pmid = number }
        citation.pmcid = record.first("C2").flatMap { $0.hasPrefix("PMC") ? $0 : nil }
        citation.accession = (number ?? record.first("ID")).map { "ris-\($0.lowercased())" }
    }

    /// `Surname, Given Names` as `Surname GN`.
    private static func author(_ name: String) -> String {
        let parts = name.split(separator: ",", maxSplits: 1)
        guard parts.count == 2 else { return name }
        let initials = parts[1].split { " .-".contains($0) }.compactMap(\.first)
        return parts[0].trimmed + " " + String(initials)
    }

    private static func pages(_ record: TaggedRecord) -> String? {
        guard let start = record.first("SP") else { return nil }
        guard let end = record.first("EP"), end != start else { return start }
        return "\(start)-\(end)"
    }
}
