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
        if concept.type == .drug || concept.type == .drugClass { return allergy }
        for suffix in suffixes where concept.term.hasSuffix(suffix) {
            let name = String(concept.term.dropLast(suffix.count))
            if let drug = glossary.concept(named: name) { return drug }
        }
        for broader in concept.broader {
            if let drug = culprit(of: broader, in: glossary) { return drug }
        }
        return nil
    }

    /// Whether an allergy forbids a drug: the drug is the culprit or one of its class.
    static func forbids(_ allergy: ConceptID, _ drug: ConceptID, in glossary: Glossary) -> Bool {
        guard let culprit = culprit(of: allergy, in: glossary) else { return false }
        return glossary.distance(from: drug, to: culprit) != nil
    }
}
