import Terminology

extension Glossary {
    /// Whether two concepts are the same, or one is a kind or a part of the other.
    func areInLine(_ left: ConceptID, _ right: ConceptID) -> Bool {
        isA(left, right) || isA(right, left)
    }

    /// Whether two concepts are easily confused and never the same, by a `not` relation of either
    /// one or of what it is a kind of.
    func excludes(_ left: ConceptID, _ right: ConceptID) -> Bool {
        guard left != right else { return false }
        return refuses(left, right) || refuses(right, left)
    }

    /// What a concept is the screening for: "lung cancer screening".
    func screenedCondition(of concept: ConceptID) -> ConceptID? {
        let screening = " screening"
        let name = term(of: concept)
        guard name.hasSuffix(screening) else { return nil }
        return self.concept(named: String(name.dropLast(screening.count)))
    }

    private func refuses(_ concept: ConceptID, _ other: ConceptID) -> Bool {
        let refused = distinguished(from: concept)
        if refused.contains(where: { $0 == other || distance(from: other, to: $0) != nil }) {
            return distance(from: concept, to: other) == nil
        }
        return broader(concept).contains { broader in
            broader != other
                && distinguished(from: broader).contains {
                    $0 == other || distance(from: other, to: $0) != nil
                }
        }
    }
}
