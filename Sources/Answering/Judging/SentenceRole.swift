import Corpus

/// What a sentence of running text does in its source.
enum SentenceRole: String, CaseIterable, Sendable {
    case background
    case aim
    case method
    case result
    case conclusion
    case recommendation
    case dose
    case harm
    case definition
    case pitfall

    /// The role that a section gives its sentences; nil where a section says nothing of the kind.
    init?(_ section: SectionRole?) {
        switch section {
        case .recommendation, .criterion: self = .recommendation
        case .dose: self = .dose
        case .result: self = .result
        case .conclusion: self = .conclusion
        case .method: self = .method
        case .harm, .contraindication: self = .harm
        case .definition: self = .definition
        case .pitfall, .limitation: self = .pitfall
        case .background: self = .background
        case .monitoring, .change, .plain, nil: return nil
        }
    }

    /// The same role as sections are named.
    var section: SectionRole {
        switch self {
        case .background, .aim: .background
        case .method: .method
        case .result: .result
        case .conclusion: .conclusion
        case .recommendation: .recommendation
        case .dose: .dose
        case .harm: .harm
        case .definition: .definition
        case .pitfall: .pitfall
        }
    }

    /// Whether such a sentence can answer a question; the others say what was asked or done.
    var answers: Bool {
        switch self {
        case .aim, .method, .background: false
        default: true
        }
    }
}
