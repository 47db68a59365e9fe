import Analysis
import Corpus
import Terminology

// MARK: - Words and states

extension ApplicabilityJudge {
    /// Degrees that exclude one another.
    private static let scales: [[String]] = [
        ["mild", "moderate", "severe", "life-threatening"],
        ["uncomplicated", "complicated"],
        ["acute", "chronic"],
        ["non-severe", "severe"],
        ["stable", "unstable"],
        ["low-risk", "high-risk"],
        ["initial", "recurrent"],
        ["asymptomatic", "symptomatic"],
    ]

    /// Elements that are stated as words: severity, timing.
    func words(
        _ element: ElementJudgement.Element, _ required: [String], _ question: Question
    ) -> [ElementJudgement] {
        guard !required.isEmpty else { return [] }
        let said = saidStems(question)
        if required.contains(where: { stems($0).isSubset(of: said) }) {
            return [judgement(element, .matches, required, nil)]
        }
        for requirement in required {
            for scale in Self.scales {
                let wanted = scale.filter { stems($0).isSubset(of: stems(requirement)) }
                guard !wanted.isEmpty else { continue }
                let other = scale.first { !wanted.contains($0) && stems($0).isSubset(of: said) }
                if let other { return [judgement(element, .differs, required, other)] }
            }
        }
        return [judgement(element, .unstated, required, nil)]
    }

    /// Elements that are conditions, drugs or comparisons: comorbidity, kidney, present drugs.
    func states(
        _ element: ElementJudgement.Element, _ required: [String], _ question: Question
    ) -> [ElementJudgement] {
        guard !required.isEmpty else { return [] }
        let verdicts = required.map { holds($0, question) }
        if let hit = verdicts.firstIndex(of: .yes) {
            return [judgement(element, .matches, [required[hit]], nil)]
        }
        if verdicts.allSatisfy({ $0 == .no }) {
            return [judgement(element, .differs, required, "present")]
        }
        return [judgement(element, .unstated, required, nil)]
    }

    private func stems(_ text: String) -> Set<String> {
        workbench.stems(of: text)
    }

    private func saidStems(_ question: Question) -> Set<String> {
        stems(question.text + "\n" + (question.caseText ?? ""))
    }
}

// MARK: - Values

extension ApplicabilityJudge {
    enum Truth {
        case yes, no, unknown
    }

    func thresholds(_ required: [String], _ question: Question) -> [ElementJudgement] {
        required.map { text in
            let truth = holds(text, question)
            let element: ElementJudgement.Element = text.hasPrefix("age ") ? .age : .measured
            let stated = Comparison(parsing: text).flatMap { measured($0, question.facts)?.words }
            switch truth {
            case .yes: return judgement(element, .matches, [text], stated)
            case .no: return judgement(element, .differs, [text], stated ?? "met")
            case .unknown: return judgement(element, .unstated, [text], nil)
            }
        }
    }

    /// Counted rules, such as two of three criteria.
    func criteria(_ rule: CountedCriteria?, _ question: Question) -> [ElementJudgement] {
        guard let rule else { return [] }
        let truths = rule.of.map { holds($0, question) }
        let met = truths.count { $0 == .yes }
        let open = truths.count { $0 == .unknown }
        let required = ["at least \(rule.atLeast) of: \(rule.of.joined(separator: "; "))"]
        let stated = "\(met) stated"
        if met >= rule.atLeast { return [judgement(.criteria, .matches, required, stated)] }
        if met + open < rule.atLeast { return [judgement(.criteria, .differs, required, stated)] }
        return [judgement(.criteria, .unstated, required, nil)]
    }

    func exclusions(_ unless: [String], _ question: Question) -> [ElementJudgement] {
        unless.compactMap { text in
            holds(text, question) == .yes
                ? judgement(element(of: text), .contraindicated, [text], text) : nil
        }
    }

    private func element(of exclusion: String) -> ElementJudgement.Element {
        if Comparison(parsing: exclusion) != nil {
            return exclusion.hasPrefix("age ") ? .age : .measured
        }
        guard let concept = workbench.concept(named: exclusion).map({ glossary[$0] }) else {
            return .condition
        }
        if AllergyConcepts.isAllergy(concept, in: glossary) { return .allergy }
        switch concept.type {
        case .drug, .drugClass: return .drugs
        case .population: return .pregnancy
        default: return .condition
        }
    }

    /// Whether the case states that a condition, drug, allergy or comparison holds.
    func holds(_ requirement: String, _ question: Question) -> Truth {
        if let comparison = Comparison(parsing: requirement) {
            return holds(comparison, question.facts)
        }
        guard let concept = workbench.concept(named: requirement) else {
            let wanted = stems(requirement)
            return !wanted.isEmpty && wanted.isSubset(of: saidStems(question)) ? .yes : .unknown
        }
        return holds(concept, question.facts)
    }

    private func holds(_ concept: ConceptID, _ facts: PatientFacts) -> Truth {
        let isKind = { (fact: ConceptID) in
            fact == concept || workbench.distance(from: fact, to: concept) != nil
        }
        if AllergyConcepts.isAllergy(glossary[concept], in: glossary) {
            return facts.allergies.contains { isKind($0.value) } ? .yes : .unknown
        }
        switch glossary.term(of: concept) {
        case "pregnancy": return holds(.pregnant, facts)
        case "lactation": return holds(.lactating, facts)
        default: break
        }
        if let age = facts.age, let group = AgeRange.group(named: glossary.term(of: concept)) {
            return age.range.isInside(group) ? .yes : age.range.overlaps(group) ? .unknown : .no
        }
        let present = facts.conditions + facts.drugs + facts.settings + facts.procedures
        if present.contains(where: { isKind($0.value) }) { return .yes }
        if facts.absent.contains(where: {
            $0.value == concept || workbench.distance(from: concept, to: $0.value) != nil
        }) {
            return .no
        }
        if facts.conditions.contains(where: { workbench.excludes($0.value, concept) }) {
            return .no
        }
        return .unknown
    }

    private func holds(_ state: PatientFacts.PregnancyState, _ facts: PatientFacts) -> Truth {
        if facts.pregnancy.contains(where: { $0.value == state }) { return .yes }
        if facts.sex == .male || facts.pregnancy.contains(where: { $0.value == .notPregnant }) {
            return .no
        }
        return .unknown
    }

    private func holds(_ comparison: Comparison, _ facts: PatientFacts) -> Truth {
        if comparison.quantity == "age" {
            guard let age = facts.age, let range = AgeRange(comparison.bound) else {
                return .unknown
            }
            return age.range.isInside(range) ? .yes : age.range.overlaps(range) ? .unknown : .no
        }
        guard let measured = measured(comparison, facts),
            let holds = comparison.holds(for: measured.value)
        else { return .unknown }
        return holds ? .yes : .no
    }

    private func measured(
        _ comparison: Comparison, _ facts: PatientFacts
    ) -> PatientFacts.Measurement? {
        guard let quantity = workbench.concept(named: comparison.quantity) else { return nil }
        return facts.measurements.first {
            $0.quantity == quantity || workbench.distance(from: $0.quantity, to: quantity) != nil
        }
    }
}
