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
        if required.allSatisfy({ holds($0, question) == .no }) {
            return [judgement(element, .differs, required, "otherwise")]
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

    /// When in the course of things; what prevents a disease is not for those who have it.
    func timing(
        _ required: [String], _ statement: Statement, _ question: Question
    ) -> [ElementJudgement] {
        guard required.contains(where: Self.prevention.contains), question.kind != .prevention,
            saidStems(question).isDisjoint(with: Self.prevention.flatMap(stems)),
            let present = question.facts.conditions.first(where: { fact in
                statement.concepts.conditions.contains { workbench.isWithin(fact.value, $0) }
            })
        else { return elapsed(required, question) ?? words(.timing, required, question) }
        return [judgement(.timing, .differs, required, present.words)]
    }

    /// "Within 24 hours", "beyond 90 days" held against "10 hours ago"; nil where either states
    /// something else.
    private func elapsed(_ required: [String], _ question: Question) -> [ElementJudgement]? {
        guard required.count == 1, let space = required[0].firstIndex(of: " "),
            let bound = Self.timeBounds[required[0][..<space]],
            let limit = Quantity(parsing: String(required[0][space...].dropFirst())),
            let unit = limit.unit, let longest = limit.upper,
            let passed = workbench.values(of: question).elapsed,
            let value = passed.quantity.converted(to: unit)?.upper
        else { return nil }
        let holds = (value <= longest) == (bound == .within)
        return [judgement(.timing, holds ? .matches : .differs, required, passed.words)]
    }

    private enum TimeBound { case within, beyond }

    private static let timeBounds: [Substring: TimeBound] = ["within": .within, "beyond": .beyond]

    private static let prevention = ["prevention", "prophylaxis", "primary prevention"]

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

        var opposite: Truth {
            switch self {
            case .yes: .no
            case .no: .yes
            case .unknown: .unknown
            }
        }
    }

    func thresholds(_ required: [String], _ question: Question) -> [ElementJudgement] {
        required.map { text in
            let truth = holds(text, question)
            let element: ElementJudgement.Element = text.hasPrefix("age ") ? .age : .measured
            let stated = Comparison(parsing: text).flatMap { measured($0, question)?.words }
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

    /// What a statement excludes. Whom advice against something excepts, it is not about.
    func exclusions(_ statement: Statement, _ question: Question) -> [ElementJudgement] {
        let unless = statement.annotation?.unless ?? []
        return unless.filter { holds($0, question) == .yes }.map { text in
            statement.exclusionForbids
                ? judgement(element(of: text), .contraindicated, [text], text)
                : judgement(element(of: text), .differs, ["not with " + text], text)
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
            return holds(comparison, question)
        }
        if let concept = workbench.concept(named: requirement) {
            let truth = holds(concept, question.facts)
            if truth != .unknown { return truth }
        } else {
            let wanted = stems(requirement)
            if !wanted.isEmpty, wanted.isSubset(of: saidStems(question)) { return .yes }
        }
        // "no cough", "outside a clinical trial": the opposite of what is named.
        return Self.denied(in: requirement).map { holds($0, question).opposite } ?? .unknown
    }

    /// What a requirement denies.
    private static func denied(in requirement: String) -> String? {
        let words = requirement.split(separator: " ")
        guard words.count > 1, ["no", "without", "outside", "not"].contains(words[0]) else {
            return nil
        }
        let rest = ["a", "an", "the"].contains(words[1]) ? words.dropFirst(2) : words.dropFirst()
        return rest.isEmpty ? nil : rest.joined(separator: " ")
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
        let present =
            facts.conditions + facts.drugs + facts.settings + facts.procedures + facts.states
        if present.contains(where: { isKind($0.value) }) { return .yes }
        if facts.absent.contains(where: {
            $0.value == concept || workbench.distance(from: concept, to: $0.value) != nil
        }) {
            return .no
        }
        if present.contains(where: { workbench.excludes($0.value, concept) }) { return .no }
        return .unknown
    }

    private func holds(_ state: PatientFacts.PregnancyState, _ facts: PatientFacts) -> Truth {
        if facts.pregnancy.contains(where: { $0.value == state }) { return .yes }
        if facts.sex == .male || facts.pregnancy.contains(where: { $0.value == .notPregnant }) {
            return .no
        }
        return .unknown
    }

    private func holds(_ comparison: Comparison, _ question: Question) -> Truth {
        if comparison.quantity == "age" {
            guard let age = question.facts.age, let range = AgeRange(comparison.bound) else {
                return .unknown
            }
            return age.range.isInside(range) ? .yes : age.range.overlaps(range) ? .unknown : .no
        }
        guard let measured = measured(comparison, question),
            let holds = comparison.holds(for: measured.value)
        else { return .unknown }
        return holds ? .yes : .no
    }

    /// What is stated of the quantity that a source compares, in the source's unit.
    private func measured(
        _ comparison: Comparison, _ question: Question
    ) -> (value: Quantity, words: String)? {
        let concept = workbench.concept(named: comparison.quantity)
        let fact = concept.flatMap { quantity in
            question.facts.measurements.first { isMeasure($0.quantity, of: quantity) }
        }
        if let fact {
            guard let unit = comparison.unit, fact.value.unit != nil else {
                return (fact.value, fact.words)
            }
            let name = glossary.term(of: fact.quantity)
            return ComparableUnits.value(fact.value, in: unit, of: name).map { ($0, fact.words) }
        }
        let stated = workbench.values(of: question)
            .value(of: comparison, stems: workbench.stems(of:))
        return stated.map { ($0.quantity, $0.words) }
    }

    /// The same quantity or a kind of it; what the kidneys clear counts by whichever name.
    private func isMeasure(_ measured: ConceptID, of quantity: ConceptID) -> Bool {
        if workbench.isWithin(measured, quantity) { return true }
        return [measured, quantity].allSatisfy { concept in
            glossary[concept].unit.flatMap(Unit.init(written:))
                .map(ComparableUnits.isClearance) ?? false
        }
    }
}
