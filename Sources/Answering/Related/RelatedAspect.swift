/// A side of the subject that a related question asks about.
enum RelatedAspect: String, CaseIterable, Sendable {
    case dose, harm, alternative, population, monitoring, test, indication, coverage

    /// What a clinician is likely to ask next after a question of a kind, most likely first.
    static func order(after kind: QuestionKind) -> [RelatedAspect] {
        let first: [RelatedAspect] =
            switch kind {
            case .dosing: [.harm, .population, .monitoring, .alternative]
            case .safety: [.alternative, .dose, .monitoring, .population]
            case .diagnosis, .imaging: [.test, .alternative, .population, .coverage]
            case .screening: [.population, .test, .harm, .coverage]
            case .coverage: [.indication, .alternative, .harm, .coverage]
            case .definition, .etiology, .prognosis: [.test, .indication, .alternative, .harm]
            case .therapy, .prevention: [.dose, .harm, .alternative, .population, .monitoring]
            }
        return first + allCases.filter { !first.contains($0) }
    }

    var kind: QuestionKind {
        switch self {
        case .dose: .dosing
        case .harm, .monitoring: .safety
        case .alternative, .population, .indication: .therapy
        case .test: .diagnosis
        case .coverage: .coverage
        }
    }
}
