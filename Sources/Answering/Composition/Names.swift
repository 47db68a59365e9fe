import Corpus
import Terminology

/// Names things of a question and its evidence in the glossary's terms.
struct Names {
    let glossary: Glossary

    /// The proposition as a phrase: "stopping aspirin in drug-eluting stent".
    func subject(of question: Question, lead: Evidence?) -> String {
        let intervention = intervention(of: question, lead: lead)
        let condition = condition(of: question, lead: lead)
        let action = Self.gerund(question.proposition.action)
        switch (intervention, condition) {
        case (let intervention?, let condition?) where intervention != condition:
            return action + intervention + " for " + condition
        case (let intervention?, _): return action + intervention
        case (nil, let condition?): return condition
        case (nil, nil): return question.topics.first?.surface ?? "the question"
        }
    }

    /// For an open question what the leading statement names; else what was asked about.
    func intervention(of question: Question, lead: Evidence?) -> String? {
        let stated = allowed(lead?.statement.concepts.interventions ?? [], question.facts)
            .map { glossary.term(of: $0) }
        if question.form == .open, !stated.isEmpty { return phrase(stated) }
        let asked = question.proposition.interventions.prefix(2).map { glossary.term(of: $0) }
        if !asked.isEmpty { return asked.joined(separator: " with ") }
        return stated.isEmpty ? lead?.statement.annotation?.intervention.first : phrase(stated)
    }

    /// A headline names no drug that an allergy of the case forbids, unless it forbids all of them:
    /// then they are named as what is not to be given.
    private func allowed(_ drugs: [ConceptID], _ facts: PatientFacts) -> [ConceptID] {
        let forbidden = facts.allergies.flatMap {
            AllergyConcepts.forbidden(drugs, by: $0.value, in: glossary)
        }
        let allowed = drugs.filter { !forbidden.contains($0) }
        return allowed.isEmpty ? drugs : allowed
    }

    func condition(of question: Question, lead: Evidence?) -> String? {
        if let asked = question.proposition.conditions.first { return glossary.term(of: asked) }
        return lead?.statement.annotation?.condition.first
    }

    /// Who says it: "USPSTF 2021, grade B".
    static func authority(of evidence: Evidence) -> String {
        let document = evidence.statement.document
        var parts = [body(of: document)]
        if let grade = evidence.statement.annotation?.grade {
            parts.append("grade \(grade)")
        }
        return parts.joined(separator: ", ")
    }

    static func body(of document: DocumentMetadata) -> String {
        let name =
            document.organization ?? document.authors.first.map { "\($0) et al." }
            ?? document.source ?? document.id
        return document.year.map { "\(name) \($0)" } ?? name
    }

    private func phrase(_ names: [String]) -> String {
        names.count <= 3
            ? names.joined(separator: " or ")
            : names.prefix(3).joined(separator: ", ") + " and others"
    }

    private static func gerund(_ action: Action) -> String {
        switch action {
        case .use, .treat, .test, .image, .screen: ""
        case .start: "starting "
        case .continue: "continuing "
        case .combine: "adding "
        case .refer: "referral for "
        case .admit: "admission for "
        case .repeat: "repeating "
        case .monitor: "monitoring "
        case .switch: "switching to "
        case .stop: "stopping "
        case .avoid: "avoiding "
        case .delay: "delaying "
        case .reduce: "reducing "
        }
    }
}
