/// Maps the fields of NLM's MEDLINE display format.
enum NBIBCitation {
    static func read(_ record: TaggedRecord) -> Citation {
        var citation = Citation()
        citation.pmid = record.first("PMID")
        citation.pmcid = record.first("PMC")
        citation.doi = record.all("AID", "LID").lazy.compactMap(doi).first
        citation.title = record.first("TI", "BTI", "TT") ?? ""
        citation.abstract = AbstractText.sections(of: record.first("AB") ?? "")
        citation.authors = record.all("AU")
        citation.organization = record.first("CN")
        citation.journal = record.first("TA", "JT")
        citation.date = record.first("DP")
        citation.volume = record.first("VI")
        citation.issue = record.first("IP")
        citation.pages = record.first("PG")
        citation.types = record.all("PT")
        citation.keywords = record.all("MH", "OT").map { String($0.filter { $0 != "*" }) }
        citation.language = record.first("LA")
        citation.isRetracted = record.first("RIN") != nil
        citation.hasConcern = record.first("ECI") != nil
        citation.isUpdated = record.first("UIN") != nil
        citation.updateOf = record.all("UOF").compactMap(pmid)
        citation.errata = record.all("EIN").compactMap(pmid)
        return citation
    }

    /// `10.1001/jama.2021.1117 [doi]`.
    private static func doi(_ value: String) -> String? {
        value.hasSuffix("[doi]") ? value.dropLast(5).trimmed : nil
    }

    /// `JAMA. 2020;1(2):3. PMID: 123`.
    private static func pmid(_ value: String) -> String? {
        let words = value.split(separator: " ")
        guard let place = words.lastIndex(of: "PMID:"), place + 1 < words.count else { return nil }
        return String(words[place + 1].prefix { $0.isNumber })
    }
}
