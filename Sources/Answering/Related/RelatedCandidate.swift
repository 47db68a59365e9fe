import Corpus
import Terminology

/// A question that a statement of the index would answer.
struct RelatedCandidate {
    var aspect: RelatedAspect
    var intervention: ConceptID
    var condition: ConceptID
    /// "in children"; empty for everybody.
    var group: String
    var isScreening = false

    func text(in glossary: Glossary) -> String {
        let name = glossary.term(of: intervention)
        let disease = glossary.term(of: condition)
        let be = subject(glossary)
        switch aspect {
        case .dose: return "What is the dose of \(name) for \(disease)\(group)?"
        case .harm: return "What are the risks of \(name) for \(disease)\(group)?"
        case .monitoring: return "What should be monitored with \(name) for \(disease)\(group)?"
        case .coverage: return "When is \(name) covered for \(disease)\(group)?"
        case .test, .alternative, .population, .indication:
            if name.contains("screening") || name.contains(disease) {
                return "\(be) recommended\(group)?"
            }
            return isScreening
                ? "Is screening for \(disease) with \(name) recommended\(group)?"
                : "\(be) recommended for \(disease)\(group)?"
        }
    }

    /// "Is nitrofurantoin", "Are statins": a class is many drugs.
    private func subject(_ glossary: Glossary) -> String {
        let concept = glossary[intervention]
        let term = concept.term
        if ["ss", "is", "us"].contains(String(term.suffix(2))) { return "Is \(term)" }
        if term.hasSuffix("s") { return "Are \(term)" }
        let isClass = concept.type == .drugClass && !term.hasSuffix("y") && !term.hasSuffix("x")
        return isClass ? "Are \(term)s" : "Is \(term)"
    }

    /// Whether two candidates ask for the same: one aspect of interventions and conditions that
    /// lie in one line.
    func isLike(_ other: RelatedCandidate, in glossary: Glossary) -> Bool {
        let uses: Set<RelatedAspect> = [.alternative, .test, .indication]
        let isSameAspect = aspect == other.aspect || uses.isSuperset(of: [aspect, other.aspect])
        return isSameAspect && group == other.group
            && glossary.areInLine(intervention, other.intervention)
            && glossary.areInLine(condition, other.condition)
    }
}
