import Analysis
import Corpus
import Terminology

/// Compares a statement's scope with what question and case state, element by element.
///
/// Nothing is assumed: what the case does not state is `unstated`, and so is what the source does
/// not speak of although the case states it and it matters (a child, a pregnancy).
struct ApplicabilityJudge {
    let workbench: Workbench
    var glossary: Glossary { workbench.glossary }

    func report(on statement: Statement, for question: Question) -> ApplicabilityReport {
        let population = effectivePopulation(statement)
        let facts = question.facts
        var judgements: [ElementJudgement] = []
        judgements += age(population.age, facts)
        judgements += sex(population.sex, facts)
        judgements += pregnancy(population, facts)
        judgements += anatomy(statement, facts)
        judgements += condition(statement, question)
        judgements += intervention(statement, question)
        judgements += setting(statement, facts)
        judgements += words(.severity, population.severity, question)
        judgements += timing(population.timing, statement, question)
        judgements += states(.comorbidity, population.comorbidity + population.exposure, question)
        judgements += states(.kidney, population.kidney, question)
        judgements += states(.liver, population.liver, question)
        judgements += states(.drugs, population.drugs, question)
        judgements += allergy(population.allergy, statement, facts)
        judgements += thresholds(statement.annotation?.threshold ?? [], question)
        judgements += criteria(statement.annotation?.criteria, question)
        judgements += exclusions(statement, question)
        return ApplicabilityReport(
            judgements: judgements, forbiddenOptions: forbiddenOptions(statement, facts))
    }

    /// The statement's own population; each key that it leaves open is the document's.
    private func effectivePopulation(_ statement: Statement) -> Population {
        var population = statement.annotation?.population ?? Population()
        let document = statement.document.population
        if statement.annotation?.population == nil {
            population = document
        } else {
            if population.age.isEmpty { population.age = document.age }
            if population.sex.isEmpty { population.sex = document.sex }
            if population.pregnancy.isEmpty { population.pregnancy = document.pregnancy }
            if population.severity.isEmpty { population.severity = document.severity }
        }
        if population.pregnancy.isEmpty, saysNotPregnant(statement) {
            population.pregnancy = [PatientFacts.PregnancyState.notPregnant.rawValue]
        }
        return population
    }

    /// "In nonpregnant women …": what the words say counts where the annotation is silent.
    private func saysNotPregnant(_ statement: Statement) -> Bool {
        let text = statement.text.lowercased()
        return text.containsBytes(of: "nonpregnant") || text.containsBytes(of: "non-pregnant")
    }
}

// MARK: - Person

extension ApplicabilityJudge {
    private func age(_ required: [String], _ facts: PatientFacts) -> [ElementJudgement] {
        let ranges = required.compactMap(AgeRange.init(annotation:))
        guard let stated = facts.age else {
            return required.isEmpty || isAdultOnly(required)
                ? [] : [judgement(.age, .unstated, required, nil)]
        }
        guard !ranges.isEmpty else {
            let isAdult = stated.range.isInside(.years(18))
            return isAdult ? [] : [judgement(.age, .unstated, [], stated.words)]
        }
        if ranges.contains(where: { stated.range.isInside($0) }) {
            return [judgement(.age, .matches, required, stated.words)]
        }
        let touches = ranges.contains { stated.range.overlaps($0) }
        return [
            judgement(.age, touches ? .unstated : .differs, required, touches ? nil : stated.words)
        ]
    }

    /// A statement about adults answers a question that names no age.
    private func isAdultOnly(_ required: [String]) -> Bool {
        required.allSatisfy { ["adult", ">= 18 y", ">=18 y"].contains($0) }
    }

    private func sex(_ required: [String], _ facts: PatientFacts) -> [ElementJudgement] {
        guard let required = required.first else { return [] }
        guard let stated = facts.sex else {
            let implied = required == "female" && !facts.pregnancy.isEmpty
            return [judgement(.sex, implied ? .matches : .unstated, [required], nil)]
        }
        let same = stated.rawValue == required
        return [judgement(.sex, same ? .matches : .differs, [required], stated.rawValue)]
    }

    private func pregnancy(_ population: Population, _ facts: PatientFacts) -> [ElementJudgement] {
        let required = population.pregnancy
        let stated = facts.pregnancy
        guard !required.isEmpty else {
            let matters = stated.first { $0.value == .pregnant || $0.value == .lactating }
            return matters.map { [judgement(.pregnancy, .unstated, [], $0.value.rawValue)] } ?? []
        }
        if stated.isEmpty {
            if required == ["not pregnant"] { return [] }
            let impossible = facts.sex == .male
            return [
                judgement(
                    .pregnancy, impossible ? .differs : .unstated, required,
                    impossible ? "male" : nil)
            ]
        }
        let matches = stated.contains { required.contains($0.value.rawValue) }
        return [
            judgement(.pregnancy, matches ? .matches : .differs, required, stated[0].value.rawValue)
        ]
    }

    private func allergy(
        _ required: [String], _ statement: Statement, _ facts: PatientFacts
    ) -> [ElementJudgement] {
        if !required.isEmpty {
            let concepts = required.compactMap { workbench.concept(named: $0) }
            let stated = facts.allergies.first { stated in
                concepts.contains { workbench.kinship(stated.value, $0) > 0 }
            }
            if let stated { return [judgement(.allergy, .matches, required, stated.words)] }
            let other = facts.allergies.first { stated in
                concepts.contains { workbench.excludes(stated.value, $0) }
            }
            return [
                judgement(.allergy, other == nil ? .unstated : .differs, required, other?.words)
            ]
        }
        return intrinsicAllergy(statement, facts)
    }

    /// A drug is forbidden by an allergy to it or to its class, whether the source repeats that or
    /// not; a list of drugs only when all of them are.
    private func intrinsicAllergy(
        _ statement: Statement, _ facts: PatientFacts
    ) -> [ElementJudgement] {
        let drugs = statement.concepts.interventions
        // Advice against a drug needs no allergy to stand.
        guard !drugs.isEmpty, statement.direction != .against,
            !(statement.annotation.map(Stance.withholds) ?? false)
        else {
            return []
        }
        for allergy in facts.allergies
        where AllergyConcepts.forbidden(drugs, by: allergy.value, in: glossary) == drugs {
            return [
                judgement(
                    .allergy, .contraindicated, [glossary.term(of: allergy.value)], allergy.words)
            ]
        }
        return []
    }
}

extension ApplicabilityJudge {
    /// "Nitrofurantoin, trimethoprim-sulfamethoxazole or fosfomycin" with a sulfonamide allergy:
    /// the second is out, the others stand.
    private func forbiddenOptions(_ statement: Statement, _ facts: PatientFacts) -> [String] {
        let drugs = statement.concepts.interventions
        guard statement.direction != .against else { return [] }
        return facts.allergies.flatMap { allergy -> [String] in
            let forbidden = AllergyConcepts.forbidden(drugs, by: allergy.value, in: glossary)
            guard forbidden.count < drugs.count else { return [] }
            return forbidden.map {
                "\(ElementJudgement.Element.allergy.rawValue): not \(glossary.term(of: $0))"
                    + " with \(glossary.term(of: allergy.value))"
            }
        }
    }
}

// MARK: - Subject

extension ApplicabilityJudge {
    private func anatomy(_ statement: Statement, _ facts: PatientFacts) -> [ElementJudgement] {
        let required = statement.concepts.anatomy
        guard !required.isEmpty else { return [] }
        let names = required.map { glossary.term(of: $0) }
        let stated = facts.anatomy.map(\.value).filter { comparable($0, required) }
        if let same = stated.first(where: { fact in
            required.contains { workbench.isWithin(fact, $0) }
        }) {
            return [judgement(.anatomy, .matches, names, glossary.term(of: same))]
        }
        // A broader place ("spine") leaves open which part is meant; another part does not.
        let other = stated.first { fact in !required.contains { workbench.isWithin($0, fact) } }
        guard let other else { return [judgement(.anatomy, .unstated, names, nil)] }
        return [judgement(.anatomy, .differs, names, glossary.term(of: other))]
    }

    /// Places are compared with places: a disc is not another region than the spine it is in.
    private func comparable(_ stated: ConceptID, _ required: [ConceptID]) -> Bool {
        required.contains {
            workbench.isWithin(stated, $0) || workbench.isWithin($0, stated)
                || workbench.areApart(stated, $0)
        }
    }

    private func condition(_ statement: Statement, _ question: Question) -> [ElementJudgement] {
        let required = statement.concepts.conditions
        let asked = question.proposition.conditions
        guard !required.isEmpty, !asked.isEmpty else { return [] }
        let names = required.map { glossary.term(of: $0) }
        let facts = question.facts
        let denied = facts.absent.map(\.value)
        let all =
            asked.filter { !denied.contains($0) }
            + (facts.conditions + facts.procedures).map(\.value)
        if let absent = facts.absent.first(where: { fact in
            required.contains { workbench.isWithin($0, fact.value) }
        }) {
            return [judgement(.condition, .differs, names, "no " + glossary.term(of: absent.value))]
        }
        if let same = all.first(where: { fact in required.contains { workbench.isWithin(fact, $0) }
        }) {
            return [judgement(.condition, .matches, names, glossary.term(of: same))]
        }
        if let confused = all.first(where: { fact in
            required.contains { workbench.excludes(fact, $0) }
        }) {
            return [judgement(.condition, .differs, names, glossary.term(of: confused))]
        }
        if all.contains(where: { fact in required.contains { workbench.isWithin($0, fact) } }) {
            return [judgement(.condition, .unstated, names, nil)]
        }
        let siblings = asked.first { fact in required.contains { workbench.areApart(fact, $0) } }
        guard let siblings else { return [] }
        return [judgement(.condition, .differs, names, glossary.term(of: siblings))]
    }

    private func intervention(_ statement: Statement, _ question: Question) -> [ElementJudgement] {
        let stated = statement.concepts.interventions
        let asked = question.proposition.interventions
        guard !stated.isEmpty, !asked.isEmpty else { return [] }
        let names = stated.map { glossary.term(of: $0) }
        if asked.contains(where: { fact in
            stated.contains { workbench.isWithin(fact, $0) || workbench.isWithin($0, fact) }
                || isScreening(fact, statement)
        }) {
            return []
        }
        return [judgement(.intervention, .differs, names, glossary.term(of: asked[0]))]
    }

    /// "Lung cancer screening" is what a statement advises that screens for lung cancer with a test.
    private func isScreening(_ asked: ConceptID, _ statement: Statement) -> Bool {
        guard statement.annotation?.action == Action.screen.rawValue,
            let disease = glossary.screenedCondition(of: asked)
        else { return false }
        return statement.concepts.conditions.contains(disease)
    }

    private func setting(_ statement: Statement, _ facts: PatientFacts) -> [ElementJudgement] {
        let required = statement.concepts.settings
        guard !required.isEmpty, !facts.settings.isEmpty else { return [] }
        let names = required.map { glossary.term(of: $0) }
        if let same = facts.settings.first(where: { fact in
            required.contains { workbench.isWithin(fact.value, $0) }
        }) {
            return [judgement(.setting, .matches, names, glossary.term(of: same.value))]
        }
        let other = facts.settings.first { fact in
            required.contains {
                workbench.excludes(fact.value, $0) || workbench.areApart(fact.value, $0)
            }
        }
        return other.map { [judgement(.setting, .differs, names, glossary.term(of: $0.value))] }
            ?? []
    }

    func judgement(
        _ element: ElementJudgement.Element, _ verdict: Applicability, _ required: [String],
        _ stated: String?
    ) -> ElementJudgement {
        ElementJudgement(
            element: element, verdict: verdict, required: required.joined(separator: " or "),
            stated: stated)
    }
}
