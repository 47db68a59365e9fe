import Terminology

/// Tells the condition that a question is about from those that the patient has besides.
///
/// The order of the words does not decide: "a gout flare in somebody with kidney disease" and
/// "kidney disease, now a gout flare" ask the same. A disease comes before a symptom; of several,
/// the one that the index speaks of together with the intervention.
struct MainCondition {
    let glossary: Glossary
    let vocabulary: Vocabulary

    /// A disease of its own: a symptom, or an infection that is not named, says of others what they
    /// bring.
    func isSpecific(_ condition: ConceptID) -> Bool {
        glossary.type(of: condition) == .condition && glossary.term(of: condition) != "infection"
    }

    /// - Returns: one of `conditions`; nil where there is none.
    func choice(of conditions: [ConceptID], for interventions: [ConceptID]) -> ConceptID? {
        let diseases = conditions.filter { isSpecific($0) }
        let candidates = diseases.isEmpty ? conditions : diseases
        guard candidates.count > 1, !interventions.isEmpty else { return candidates.first }
        let ranked = candidates.map { (condition: $0, closeness: closeness($0, interventions)) }
        return ranked.max { ($0.closeness, $1.condition) < ($1.closeness, $0.condition) }?.condition
    }

    private func closeness(_ condition: ConceptID, _ interventions: [ConceptID]) -> Double {
        interventions.map {
            vocabulary.closeness(glossary.term(of: condition), glossary.term(of: $0))
        }.reduce(0, +)
    }
}
