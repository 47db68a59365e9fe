import Terminology

/// Findings in a question that call for action before any reading.
enum RedFlags {
    private static let rules: [(terms: [String], line: String)] = [
        (
            ["chest pain", "acute coronary syndrome", "myocardial infarction"],
            "Chest pain that may be a heart attack is an emergency: call the emergency number or activate the acute pathway now."
        ),
        (
            ["stroke", "acute ischemic stroke", "ischemic stroke"],
            "Signs of a stroke are an emergency: act now, treatment depends on minutes."
        ),
        (
            ["suicidal ideation", "suicidality", "suicide"],
            "Thoughts of suicide need help at once: do not leave the person alone; call the emergency number or a crisis line (988 in the United States)."
        ),
        (
            ["anaphylaxis"],
            "Anaphylaxis is an emergency: give intramuscular epinephrine and call for help now."
        ),
        (["status epilepticus"], "A seizure of five minutes or more is an emergency: act now."),
        (["sepsis", "septic shock"], "Suspected sepsis is an emergency: act now."),
    ]

    /// One line for each rule that the text's own present findings meet.
    static func lines(for question: Question, glossary: Glossary) -> [String] {
        let stated = question.facts.conditions.map(\.value)
        return rules.compactMap { rule in
            let concepts = rule.terms.compactMap { glossary.concept(named: $0) }
            return stated.contains(where: concepts.contains) ? rule.line : nil
        }
    }
}
