import Corpus

/// PubMed's tagged format (MEDLINE display), as its "Send to citation manager" writes it.
enum NBIBFormat {
    static func text(_ record: BibliographicRecord) -> String {
        fields(record).map { line($0, $1) }.joined()
    }

    private static func fields(_ record: BibliographicRecord) -> [(String, String)] {
        let journal = record.journal
        let authors =
            record.authors.isEmpty
            ? [record.organization].compactMap { $0 }.map { ("CN", $0) }
            : record.authors.map { ("AU", $0) }
        let fields: [(String, String?)] =
            [
                ("PMID", record.pmid), ("DP", record.year.map(String.init)),
                ("TI", record.title),
                ("PG", journal?.pages), ("VI", journal?.volume), ("IP", journal?.issue),
            ] + authors + publicationTypes(record).map { ("PT", $0) } + [
                ("TA", journal?.journal),
                ("PB", journal == nil ? record.source : nil),
                ("LID", record.doi.map { "\($0) [doi]" }),
                ("AID", record.doi.map { "\($0) [doi]" }),
                ("GN", record.digestLabel),
                ("SO", record.source),
            ]
        return fields.compactMap { name, value in value.map { (name, $0) } }
    }

    private static func publicationTypes(_ record: BibliographicRecord) -> [String] {
        switch record.kind {
        case .guideline: ["Practice Guideline"]
        case .systematicReview: ["Systematic Review"]
        case .trial: ["Clinical Trial"]
        case .cohort: ["Observational Study"]
        case .narrativeReview: ["Review"]
        case .caseSeries: ["Case Reports"]
        case .policy, .overview, .label, .patientInformation: []
        }
    }

    /// Tags are four columns wide; long values go on in lines indented by six.
    private static func line(_ tag: String, _ value: String) -> String {
        let padded = tag + String(repeating: " ", count: max(0, 4 - tag.count))
        let lines = TextWrapper(width: 88).lines(value, lead: "\(padded)- ")
        return lines.joined(separator: "\n") + "\n"
    }
}
