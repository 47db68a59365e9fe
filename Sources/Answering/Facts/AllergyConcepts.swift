import Terminology

/// Relates allergy concepts ("penicillin allergy") to the drugs that they forbid.
enum AllergyConcepts {
    private static let suffixes = [" allergy", " hypersensitivity"]

    static func isAllergy(_ concept: Concept, in glossary: Glossary) -> Bool {
        concept.term.hasSuffix(" allergy") || concept.term.hasPrefix("anaphylaxis to ")
            || concept.broader.contains { glossary.term(of: $0).hasSuffix(" allergy") }
    }

    /// The drug or class that an allergy concept names; for a narrower one ("anaphylaxis to
    /// penicillin") that of its broader concept.
    static func culprit(of allergy: ConceptID, in glossary: Glossary) -> ConceptID? {
        let concept = glossary[allergy]
        if concept.type.isDrug { return allergy }
        for suffix in suffixes where concept.term.hasSuffix(suffix) {
            let name = String(concept.term.dropLast(suffix.count))
            if let drug = glossary.concept(named: name) { return drug }
        }
        for broader in concept.broader {
            if let drug = culprit(of: broader, in: glossary) { return drug }
        }
        return nil
    }

    /// Which drugs an allergy forbids: the culprit and those of its class.
    static func forbidden(
        _ drugs: [ConceptID], by allergy: ConceptID, in glossary: Glossary
    ) -> [ConceptID] {
        guard let culprit = culprit(of: allergy, in: glossary) else { return [] }
        return drugs.filter { glossary.isA($0, culprit) }
    }
}
