import Corpus

/// What the headings of articles and abstracts say about their statements.
enum SectionLabel {
    /// Words in headings, the telling ones first: "main outcome measures" is method, not result.
    private static let words: [(word: StaticString, role: SectionRole)] = [
        ("contraindication", .contraindication), ("limitation", .limitation),
        ("recommendation", .recommendation), ("outcome measure", .method),
        ("conclusion", .conclusion), ("interpretation", .conclusion), ("summary", .conclusion),
        ("adverse", .harm), ("harm", .harm), ("safety", .harm), ("warning", .harm),
        ("dosage", .dose), ("dosing", .dose), ("monitoring", .monitoring),
        ("definition", .definition), ("diagnostic criteria", .criterion),
        ("result", .result), ("finding", .result), ("method", .method), ("design", .method),
        ("setting", .method), ("participants", .method), ("patients", .method),
        ("interventions", .method), ("measurement", .method), ("data sources", .method),
        ("data extraction", .method), ("study selection", .method), ("background", .background),
        ("introduction", .background), ("objective", .background), ("purpose", .background),
        ("aim", .background), ("context", .background), ("rationale", .background),
        ("importance", .background),
    ]

    /// The role that a heading gives; nil where it does not say.
    static func role(of heading: String) -> SectionRole? {
        let heading = FoldedText(heading)
        return words.first { heading.holds($0.word) }?.role
    }

    /// A heading in capitals as a heading in sentence case: `METHODS` is "Methods".
    static func title(_ label: String) -> String {
        guard label == label.uppercased() else { return label }
        return label.prefix(1) + label.dropFirst().lowercased()
    }
}
