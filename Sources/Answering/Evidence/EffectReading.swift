import Corpus

/// Answers a question of fact from the effect that a finding states.
enum EffectReading {
    /// Predicates that a harm affirms: "does X cause …", "does X raise …".
    private static let harmPredicates: Set<String> = [
        "cause", "causes", "increase", "increases", "raise", "raises", "worsen", "worsens", "lead",
        "leads", "harmful", "dangerous", "induce", "induces", "trigger", "triggers", "associated",
        "contraindicated", "harm", "interact", "interacts", "increased",
    ]

    /// Yes, no or uncertain; nil where the statement states no effect and takes no stance.
    static func answer(_ evidence: Evidence, _ question: Question) -> YesNo? {
        let words = question.text.lowercased().split { !$0.isLetter }.map(String.init)
        let asksForHarm = words.contains(where: harmPredicates.contains)
        if let effect = evidence.statement.annotation?.effect {
            switch effect {
            case .benefit: return asksForHarm ? .no : .yes
            case .harm: return asksForHarm ? .yes : .no
            case .none: return .no
            case .uncertain: return .uncertain
            }
        }
        guard !asksForHarm, let stance = evidence.stance else { return nil }
        switch stance {
        case .supports: return .yes
        case .opposes: return .no
        case .conditional, .insufficient: return .uncertain
        }
    }
}
