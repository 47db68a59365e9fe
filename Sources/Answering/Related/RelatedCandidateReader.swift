import Corpus
import Terminology

/// Reads from judged statements which further questions they would answer.
struct RelatedCandidateReader {
    let glossary: Glossary
    let question: Question
    /// What was asked about, and what the answer names.
    let subjects: [ConceptID]

    init(glossary: Glossary, question: Question, judgement: Judgement) {
        self.glossary = glossary
        self.question = question
        var subjects = question.proposition.interventions
        for lead in judgement.leading {
            for concept in lead.statement.concepts.interventions { subjects.appendNew(concept) }
        }
        self.subjects = subjects
    }

    /// Nil for a statement on another subject, and for one that only answers what was asked.
    func candidate(_ evidence: Evidence) -> RelatedCandidate? {
        let statement = evidence.statement
        guard statement.document.status == .current, let condition = condition(of: statement),
            let intervention = statement.concepts.interventions.first(where: isDone),
            intervention != condition
        else { return nil }
        let isOwn = subjects.contains { glossary.areInLine($0, intervention) }
        let group = group(of: statement)
        guard
            let aspect = aspect(of: statement, intervention, isOwn: isOwn, isOther: !group.isEmpty)
        else { return nil }
        return RelatedCandidate(
            aspect: aspect, intervention: intervention, condition: condition, group: group,
            isScreening: statement.annotation?.action == "screen")
    }

    /// The statement's condition that lies in one line with the question's, or any where the
    /// question names an intervention alone.
    private func condition(of statement: Statement) -> ConceptID? {
        let asked = question.proposition.conditions
        let stated = statement.concepts.conditions
        guard asked.isEmpty else {
            return stated.first { own in asked.contains { glossary.areInLine($0, own) } }
        }
        let isOnSubject = statement.concepts.interventions.contains { own in
            question.proposition.interventions.contains { glossary.areInLine($0, own) }
        }
        return isOnSubject ? stated.first : nil
    }

    private func isDone(_ concept: ConceptID) -> Bool {
        switch glossary.type(of: concept) {
        case .drug, .drugClass, .device, .procedure, .test, .behaviour: true
        default: false
        }
    }

    private func aspect(
        of statement: Statement, _ intervention: ConceptID, isOwn: Bool, isOther: Bool
    ) -> RelatedAspect? {
        switch statement.role {
        case .dose: return isOwn ? .dose : nil
        case .harm, .contraindication: return isOwn ? .harm : nil
        case .monitoring: return isOwn ? .monitoring : nil
        case .criterion where statement.document.kind == .policy: return .coverage
        case .recommendation where statement.isAdvice:
            if isOwn { return isOther ? .population : asksForUse ? nil : .indication }
            return glossary.type(of: intervention) == .test ? .test : .alternative
        default: return nil
        }
    }

    /// Whether "Is X recommended?" would ask again what was asked.
    private var asksForUse: Bool {
        switch question.kind {
        case .dosing, .safety, .coverage, .definition, .etiology, .prognosis: false
        default: true
        }
    }

    /// "in children", for a statement on people whom the question does not name.
    private func group(of statement: Statement) -> String {
        guard let age = statement.annotation?.population?.age.first,
            AgeRange.group(named: age) != nil, age != "adult"
        else { return "" }
        if let asked = question.facts.age, let range = AgeRange.group(named: age),
            asked.range.overlaps(range)
        {
            return ""
        }
        return " in " + (age == "child" ? "children" : age + "s")
    }
}
