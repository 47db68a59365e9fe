/// How one element of a statement's scope compares with the case.
struct ElementJudgement: Equatable, Sendable {
    var element: Element
    var verdict: Applicability
    /// What the statement is about.
    var required: String
    /// What the question or case states; nil where it states nothing.
    var stated: String?

    enum Element: String, CaseIterable, Sendable {
        case age
        case sex
        case pregnancy
        case anatomy
        case condition
        case severity
        case timing
        case intervention
        case comparator
        case setting
        case kidney = "kidney function"
        case liver = "liver function"
        case allergy
        case drugs = "present drugs"
        case measured = "measured values"
        case criteria
        case comorbidity

        /// States that set a patient apart from others with the same condition.
        var isOfPerson: Bool {
            switch self {
            case .pregnancy, .kidney, .liver, .allergy, .drugs, .measured, .criteria, .comorbidity:
                true
            default: false
            }
        }

        /// What is measured or counted to tell who is meant.
        var isEligibility: Bool { self == .measured || self == .criteria }
    }

    /// The judgement as an answer's `differences` shows it.
    var note: String {
        switch verdict {
        case .matches: "\(element.rawValue): \(required)"
        // "not pregnant, not pregnant" would say nothing.
        case .differs where required.hasPrefix("not "):
            "\(element.rawValue): \(required), but \(stated ?? "stated")"
        case .differs: "\(element.rawValue): \(required), not \(stated ?? "stated")"
        case .contraindicated: "\(element.rawValue): not with \(required)"
        case .unstated:
            if let stated {
                "\(element.rawValue): the source does not speak of \(stated)"
            } else {
                "\(element.rawValue): \(required) (not stated)"
            }
        }
    }
}

/// The comparison of one statement with the case, element by element.
struct ApplicabilityReport: Equatable, Sendable {
    var judgements: [ElementJudgement]
    /// Of several options that the statement names, those that the case forbids; the others stand,
    /// so that these do not count for ``overall``.
    var forbiddenOptions: [String] = []

    /// The worst verdict decides: one contraindication forbids, one difference sets apart, one
    /// unstated element leaves open.
    var overall: Applicability {
        let verdicts = Set(judgements.map(\.verdict))
        if verdicts.contains(.contraindicated) { return .contraindicated }
        if verdicts.contains(.differs) { return .differs }
        if verdicts.contains(.unstated) || verdicts.isEmpty { return .unstated }
        return .matches
    }

    var differences: [String] {
        forbiddenOptions + judgements.filter { $0.verdict != .matches }.map(\.note)
    }

    /// Whether the statement names a state of the patient that the case has.
    var meetsPerson: Bool {
        judgements.contains { $0.verdict == .matches && $0.element.isOfPerson }
    }

    /// Whether the statement is for older people, of whom the patient is one.
    var meetsOldAge: Bool {
        judgements.contains { judged in
            guard judged.element == .age, judged.verdict == .matches else { return false }
            let lower = AgeRange(annotation: judged.required)?.lower ?? 0
            return lower >= AgeRange.years(60).lower
        }
    }

    func has(_ element: ElementJudgement.Element, _ verdict: Applicability) -> Bool {
        judgements.contains { $0.element == element && $0.verdict == verdict }
    }
}
