import Corpus

/// What a publication's types and title say about its kind.
enum PublicationType {
    /// MEDLINE's publication types, the strongest first.
    private static let kinds: [(type: String, kind: DocumentKind)] = [
        ("practice guideline", .guideline), ("guideline", .guideline),
        ("consensus development conference", .guideline),
        ("systematic review", .systematicReview), ("meta-analysis", .systematicReview),
        ("network meta-analysis", .systematicReview),
        ("randomized controlled trial", .trial), ("pragmatic clinical trial", .trial),
        ("equivalence trial", .trial), ("controlled clinical trial", .trial),
        ("adaptive clinical trial", .trial), ("clinical trial, phase iii", .trial),
        ("clinical trial", .trial), ("observational study", .cohort),
        ("comparative study", .cohort), ("multicenter study", .cohort),
        ("case reports", .caseSeries), ("review", .narrativeReview),
        ("patient education handout", .patientInformation),
    ]

    private static let titles: [(words: StaticString, kind: DocumentKind)] = [
        ("systematic review", .systematicReview), ("meta-analysis", .systematicReview),
        ("practice guideline", .guideline), ("recommendation statement", .guideline),
        ("randomized controlled trial", .trial), ("randomised controlled trial", .trial),
        ("randomized trial", .trial), ("randomised trial", .trial),
        ("randomized clinical trial", .trial), ("randomised clinical trial", .trial),
        ("cohort study", .cohort), ("case-control study", .cohort), ("case series", .caseSeries),
        ("case report", .caseSeries),
    ]

    /// The kind of a publication; `overview` where neither its types nor its title say.
    static func kind(types: [String], title: String) -> DocumentKind {
        let types = types.map { $0.lowercased() }
        if let kind = kinds.first(where: { types.contains($0.type) })?.kind { return kind }
        let title = FoldedText(title)
        return titles.first { title.holds($0.words) }?.kind ?? .overview
    }

    /// A retraction counts however it is told; a concern is told by the notices, not here.
    static func status(types: [String]) -> DocumentStatus {
        types.contains { $0.lowercased() == "retracted publication" } ? .retracted : .current
    }
}
