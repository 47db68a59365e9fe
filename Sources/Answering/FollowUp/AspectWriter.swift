/// Words a question for an aspect so that it is read back as what it asks.
struct AspectWriter {
    /// What is done, in the question's words; nil where the question names none.
    let intervention: String?
    /// Whether the intervention is a drug: drugs are given, everything else is done.
    let isDrug: Bool
    var isPlural = false
    /// The condition's name.
    let condition: String?
    /// Everything behind the intervention: "for cystitis in pregnancy".
    let complement: String
    /// Whether the question before asked for coverage.
    let isCoverage: Bool

    /// - Returns: nil where the subject lacks what the aspect needs.
    func question(for aspect: Aspect, isNegated: Bool) -> String? {
        let stem: String?
        switch aspect.need {
        case .intervention: stem = intervention.flatMap { ofIntervention(aspect, $0) }
        case .condition: return condition.flatMap { ofCondition(aspect, $0) }
        case .either: stem = ofEither(aspect, isNegated: isNegated)
        }
        return stem.map { TextEdit.tidied($0 + " " + complement) + "?" }
    }

    private var be: String { isPlural ? "Are" : "Is" }

    private var given: String { isDrug ? "given" : "done" }

    private func ofIntervention(_ aspect: Aspect, _ name: String) -> String? {
        switch aspect {
        case .dose: "What is the dose of \(name)"
        case .maximumDose: "What is the maximum dose of \(name)"
        case .loadingDose: "What is the loading dose of \(name)"
        case .startingDose: "What is the starting dose of \(name)"
        case .frequency: "How often should \(name) be \(given)"
        case .startTiming: "When should \(name) be \(given)"
        case .stopTiming: "When should \(name) be stopped"
        case .sideEffects: "What are the side effects of \(name)"
        case .contraindications: "What are the contraindications of \(name)"
        case .interactions: "What are the interactions of \(name)"
        case .safety: "\(be) \(name) safe"
        case .monitoring: "What should be monitored with \(name)"
        case .criteria: "What are the criteria of coverage for \(name)"
        case .coverage: "\(be) \(name) covered"
        case .effectiveness: "\(be) \(name) effective"
        case .indication: "\(be) \(name) recommended"
        default: nil
        }
    }

    private func ofEither(_ aspect: Aspect, isNegated: Bool) -> String? {
        guard intervention != nil || condition != nil else { return nil }
        switch aspect {
        case .why:
            return intervention.map {
                "Why \(be.lowercased()) \($0) \(isNegated ? "not " : "")\(isCoverage ? "covered" : "recommended")"
            }
        case .alternatives:
            return intervention.map { "What are the alternatives to \($0)" }
                ?? "What are the alternative treatments"
        case .duration: return "How long should \(intervention ?? "treatment") be \(given)"
        case .evidence: return "What is the evidence for \(intervention ?? "treatment")"
        default: return nil
        }
    }

    private func ofCondition(_ aspect: Aspect, _ name: String) -> String? {
        let behind = complement.isEmpty ? "for " + name : complement
        switch aspect {
        case .firstLine: return "What is the first-line treatment \(behind)?"
        case .secondLine: return "What is the second-line treatment \(behind)?"
        case .treatment: return "What is the recommended treatment \(behind)?"
        case .diagnosis: return "What is the diagnostic workup \(behind)?"
        case .causes: return "What are the causes of \(name)?"
        case .prognosis: return "What is the prognosis of \(name)?"
        case .symptoms: return "What are the symptoms of \(name)?"
        case .prevention: return "How is \(name) prevented?"
        default: return nil
        }
    }
}
