import Analysis
import Terminology

/// What a question and its case state of the patient and the situation; nothing is assumed.
struct PatientFacts: Equatable, Sendable {
    var age: StatedAge?
    var sex: Sex?
    var pregnancy: [Stated<PregnancyState>] = []
    var anatomy: [Stated<ConceptID>] = []
    var conditions: [Stated<ConceptID>] = []
    /// Conditions that the text says are not there.
    var absent: [Stated<ConceptID>] = []
    /// What the patient is allergic to: drugs and drug classes, or the allergy's own concept.
    var allergies: [Stated<ConceptID>] = []
    /// Drugs that the patient takes.
    var drugs: [Stated<ConceptID>] = []
    /// Procedures and devices that the patient has had, has or is to have.
    var procedures: [Stated<ConceptID>] = []
    var settings: [Stated<ConceptID>] = []
    /// Groups that the patient belongs to and what he does: smoking, a family history, an
    /// immunization.
    var states: [Stated<ConceptID>] = []
    var measurements: [Measurement] = []

    init() {}

    /// A fact with the words that state it.
    struct Stated<Value: Equatable & Sendable>: Equatable, Sendable {
        var value: Value
        var words: String
    }

    struct StatedAge: Equatable, Sendable {
        var range: AgeRange
        var words: String
    }

    enum Sex: String, Sendable {
        case female
        case male
    }

    enum PregnancyState: String, Sendable {
        case pregnant
        case notPregnant = "not pregnant"
        case lactating
        case postpartum
    }

    /// A measured value: "eGFR 25 mL/min/1.73 m2", "18 pack-years".
    struct Measurement: Equatable, Sendable {
        var quantity: ConceptID
        var value: Quantity
        var words: String
    }
}

extension PatientFacts {
    /// The facts of this text, and where it is silent those of `background`.
    ///
    /// An age, a sex or a measured value of this text replaces the background's; conditions, drugs
    /// and allergies add up.
    func completed(by background: PatientFacts) -> PatientFacts {
        var all = self
        all.age = age ?? background.age
        all.sex = sex ?? background.sex
        if pregnancy.isEmpty { all.pregnancy = background.pregnancy }
        if anatomy.isEmpty { all.anatomy = background.anatomy }
        all.conditions = merged(conditions, background.conditions)
        all.absent = merged(absent, background.absent)
        all.allergies = merged(allergies, background.allergies)
        all.drugs = merged(drugs, background.drugs)
        all.procedures = merged(procedures, background.procedures)
        all.settings = merged(settings, background.settings)
        all.states = merged(states, background.states)
        let own = Set(measurements.map(\.quantity))
        all.measurements += background.measurements.filter { !own.contains($0.quantity) }
        return all
    }

    private func merged(
        _ own: [Stated<ConceptID>], _ other: [Stated<ConceptID>]
    ) -> [Stated<ConceptID>] {
        let known = Set(own.map(\.value))
        return own + other.filter { !known.contains($0.value) }
    }

    /// The facts by element, as they were read, for the answer's `understood`.
    func summary(in glossary: Glossary) -> [String: [String]] {
        let names = { (facts: [Stated<ConceptID>]) in facts.map { glossary.term(of: $0.value) } }
        var summary: [String: [String]] = [
            "age": age.map { [$0.words] } ?? [],
            "sex": sex.map { [$0.rawValue] } ?? [],
            "pregnancy": pregnancy.map(\.value.rawValue),
            "anatomy": names(anatomy),
            "conditions": names(conditions),
            "absent": names(absent),
            "allergies": names(allergies),
            "drugs": names(drugs),
            "procedures": names(procedures),
            "setting": names(settings),
            "states": names(states),
            "measurements": measurements.map(\.words),
        ]
        summary = summary.filter { !$0.value.isEmpty }
        return summary
    }
}
