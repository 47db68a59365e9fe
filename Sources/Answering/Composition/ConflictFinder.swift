import Corpus
import Terminology

/// Finds places where current bodies disagree on one subject: opposite directions, or other
/// thresholds of age or value.
struct ConflictFinder {
    let glossary: Glossary

    func conflicts(
        among evidence: [Evidence], for question: Question, builder: inout ClaimBuilder
    ) -> [Conflict] {
        let advice = evidence.filter {
            $0.statement.isAdvice && $0.statement.role == .recommendation
                && $0.statement.document.kind == .guideline && $0.appliesOrMay
        }
        guard let lead = advice.first else { return [] }
        let peers = advice.dropFirst().filter { isPeer($0, of: lead) }
        var conflicts: [Conflict] = []
        if let other = peers.first(where: { opposes($0, lead) }) {
            conflicts.append(conflict(.direction, lead, other, &builder))
        }
        if let other = peers.first(where: { !opposes($0, lead) && differsInThreshold($0, lead) }) {
            conflicts.append(conflict(.threshold, lead, other, &builder))
        }
        return conflicts
    }

    /// Another body's statement on the same intervention for the same condition.
    private func isPeer(_ other: Evidence, of lead: Evidence) -> Bool {
        let left = lead.statement
        let right = other.statement
        return left.document.organization != right.document.organization
            && !Set(left.concepts.interventions).isDisjoint(with: right.concepts.interventions)
            && !Set(left.concepts.conditions).isDisjoint(with: right.concepts.conditions)
            && action(left) == action(right)
    }

    private func action(_ statement: Statement) -> String {
        statement.annotation?.action ?? "use"
    }

    private func opposes(_ left: Evidence, _ right: Evidence) -> Bool {
        let pair = Set([left.stance, right.stance])
        return pair == [.supports, .opposes] || pair == [.supports, .insufficient]
    }

    private func differsInThreshold(_ left: Evidence, _ right: Evidence) -> Bool {
        guard left.stance == right.stance, left.isInFavour
        else { return false }
        let own = bounds(left)
        let other = bounds(right)
        return !own.isEmpty && !other.isEmpty && Set(own) != Set(other)
    }

    private func bounds(_ evidence: Evidence) -> [String] {
        let annotation = evidence.statement.annotation
        let ages = annotation?.population?.age.filter { $0.contains(where: \.isNumber) } ?? []
        return ages.map { "age \($0)" } + (annotation?.threshold ?? [])
    }

    /// One line a body; the statements themselves stand in the sections.
    private func conflict(
        _ kind: Conflict.Kind, _ left: Evidence, _ right: Evidence, _ builder: inout ClaimBuilder
    ) -> Conflict {
        let concepts = left.statement.concepts
        let topic = (concepts.interventions.prefix(1) + concepts.conditions.prefix(1))
            .map { glossary.term(of: $0) }.joined(separator: ", ")
        let claims = [left, right].compactMap { evidence in
            builder.derived(
                Templates.position(
                    of: Names.body(of: evidence.statement.document),
                    direction: evidence.statement.direction, bounds: bounds(evidence)),
                from: [evidence], applicability: evidence.applicability.overall)
        }
        return Conflict(topic: topic, kind: kind, claims: claims)
    }
}
