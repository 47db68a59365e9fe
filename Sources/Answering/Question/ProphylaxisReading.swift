import Terminology

/// Tells whether an antibiotic is to prevent an infection rather than to treat one: "ciprofloxacin
/// just in case", "no sign of infection, antibiotics?".
struct ProphylaxisReading {
    let glossary: Glossary

    func prevents(
        _ proposition: Proposition, _ facts: PatientFacts, _ words: [String]
    ) -> Bool {
        guard let antibiotic = glossary.concept(named: "antibiotic"),
            let infection = glossary.concept(named: "infection"),
            proposition.interventions.contains(where: { glossary.isA($0, antibiotic) })
        else { return false }
        return facts.absent.contains { glossary.isA($0.value, infection) }
            || Self.saysSo(words)
    }

    private static func saysSo(_ words: [String]) -> Bool {
        let joined = " " + words.joined(separator: " ") + " "
        return ["just in case", "to be safe", "so that nothing happens", "preventively"]
            .contains { joined.contains(" \($0) ") }
    }
}
