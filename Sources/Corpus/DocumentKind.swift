/// What a document is, in the order of the weight that it carries as evidence.
///
/// The order follows the hierarchy of evidence that guideline bodies use (Guyatt et al. 1995,
/// "Users' guides to the medical literature IX"): a body's recommendation, then reviews, then
/// trials, then observational work.
package enum DocumentKind: String, CaseIterable, Sendable, Codable {
    case guideline
    case policy
    case systematicReview = "systematic-review"
    case trial
    case cohort
    case caseSeries = "case-series"
    case narrativeReview = "narrative-review"
    case overview
    case label
    case patientInformation = "patient-information"

    /// Place in the hierarchy of evidence: 0 is the strongest.
    package var rank: Int {
        switch self {
        case .guideline: 0
        case .label: 1
        case .policy: 1
        case .systematicReview: 2
        case .trial: 3
        case .cohort: 4
        case .caseSeries: 5
        case .narrativeReview, .overview: 6
        case .patientInformation: 7
        }
    }

    /// Whether the document reports research rather than advice.
    package var isResearch: Bool {
        switch self {
        case .systematicReview, .trial, .cohort, .caseSeries, .narrativeReview: true
        case .guideline, .policy, .overview, .label, .patientInformation: false
        }
    }
}

/// Whether a document still speaks for its body.
package enum DocumentStatus: String, CaseIterable, Sendable, Codable {
    case current
    case superseded
    /// Its journal has published an expression of concern.
    case concern = "expression-of-concern"
    case retracted
}
