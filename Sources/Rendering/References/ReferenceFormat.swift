/// Formats in which reference managers read a bibliography.
package enum ReferenceFormat: String, CaseIterable, Sendable {
    case ris
    case bibtex
    case cslJSON = "csl-json"
    case nbib

    /// The bibliography of the records, in their order, ending with a line end.
    package func text(_ records: [BibliographicRecord]) -> String {
        switch self {
        case .ris: records.map(RISFormat.text).joined(separator: "\n")
        case .bibtex: records.map(BibTeXFormat.text).joined(separator: "\n")
        case .cslJSON: CSLJSONFormat.text(records)
        case .nbib: records.map(NBIBFormat.text).joined(separator: "\n")
        }
    }
}
