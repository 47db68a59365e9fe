import Corpus
import Terminology

/// Reads from judged statements which further questions they would answer.
struct RelatedCandidateReader {
    let glossary: Glossary
    let question: Question
    /// What was asked about, and what the answer names.
    private let subjects: [ConceptID]
    /// What the question names, where the leading statement is about it too; else what that is
    /// about.
    private let conditions: [ConceptID]

    init(glossary: Glossary, question: Question, judgement: Judgement) {
        self.glossary = glossary
        self.question = question
        var subjects = question.proposition.interventions
        for lead in judgement.leading {
            for concept in lead.statement.concepts.interventions { subjects.appendNew(concept) }
        }
        self.subjects = subjects
        let led = judgement.lead.statement.concepts.conditions
        let shared = question.proposition.conditions.filter { asked in
            led.contains { glossary.areInLine(asked, $0) }
        }
        conditions = shared.isEmpty && !led.isEmpty ? led : question.proposition.conditions
    }

    /// Nil for a statement on another subject, and for one that only answers what was asked.
    func candidate(_ evidence: Evidence) -> RelatedCandidate? {
        let statement = evidence.statement
        let interventions = statement.concepts.interventions.filter(isDone)
        let own = interventions.first { stated in
            subjects.contains { glossary.areInLine($0, stated) }
        }
        guard statement.document.status == .current,
            let intervention = own ?? interventions.first,
            let condition = condition(of: statement, isOwn: own != nil), intervention != condition
        else { return nil }
        let group = group(of: statement)
        guard
            let aspect = aspect(
                of: statement, intervention, isOwn: own != nil, isOther: !group.isEmpty)
        else { return nil }
        return RelatedCandidate(
            aspect: aspect, intervention: intervention, condition: condition, group: group,
            isScreening: statement.annotation?.action == "screen")
    }

    /// The statement's condition that is the question's or one step broader; for the question's
    /// own intervention one step narrower will do too.
    private func condition(of statement: Statement, isOwn: Bool) -> ConceptID? {
        let stated = statement.concepts.conditions.filter(isCondition)
        return stated.first(where: conditions.contains)
            ?? stated.first { own in
                conditions.contains {
                    glossary.distance(from: $0, to: own) == 1
                        || (isOwn && glossary.distance(from: own, to: $0) == 1)
                }
            }
    }

    private func isCondition(_ concept: ConceptID) -> Bool {
        switch glossary.type(of: concept) {
        case .condition, .symptom, .organism, .procedure: true
        default: false
        }
    }

    private func isDone(_ concept: ConceptID) -> Bool {
        glossary.type(of: concept).isIntervention
    }

    private func aspect(
        of statement: Statement, _ intervention: ConceptID, isOwn: Bool, isOther: Bool
    ) -> RelatedAspect? {
        switch statement.role {
        case .dose: return isOwn && (isOther || question.kind != .dosing) ? .dose : nil
        case .harm, .contraindication:
            return isOwn && (isOther || question.kind != .safety) ? .harm : nil
        case .monitoring: return isOwn ? .monitoring : nil
        case .criterion where statement.document.kind == .policy:
            return isOwn && question.kind == .coverage ? nil : .coverage
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
