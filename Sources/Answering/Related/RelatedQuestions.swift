import Corpus
import Terminology

/// Proposes what a clinician may ask next, from statements that the index holds.
struct RelatedQuestions: Sendable {
    let glossary: Glossary

    private static let most = 5

    /// Questions on the same condition or intervention, none a rewording of the asked one or of
    /// another, each of which the index answers.
    func questions(
        after question: Question, judgement: Judgement, evidence: [Evidence],
        isAnswerable: (String) throws -> Bool
    ) rethrows -> [RelatedQuestion] {
        var chosen: [RelatedQuestion] = []
        var keys: Set<String> = [key(question)]
        var kinds: [QuestionKind: Int] = [:]
        for item in evidence where item.statement.document.status == .current {
            guard chosen.count < Self.most, let candidate = candidate(item) else { continue }
            guard !keys.contains(candidate.key), kinds[candidate.question.kind, default: 0] < 2,
                try isAnswerable(candidate.question.text)
            else { continue }
            keys.insert(candidate.key)
            kinds[candidate.question.kind, default: 0] += 1
            chosen.append(candidate.question)
        }
        return chosen
    }

    private struct Candidate {
        var question: RelatedQuestion
        /// What is asked, free of wording: two questions with one key are one question.
        var key: String
    }

    private func key(_ question: Question) -> String {
        Self.key(
            kind: question.kind, intervention: question.proposition.interventions.first,
            condition: question.proposition.conditions.first)
    }

    private static func key(
        kind: QuestionKind, intervention: ConceptID?, condition: ConceptID?
    ) -> String {
        let group = kind == .dosing ? "dose" : kind == .safety ? "safety" : "use"
        let name = { (concept: ConceptID?) in concept.map { String($0.rawValue) } ?? "-" }
        return [group, name(intervention), name(condition)].joined(separator: "|")
    }

    private func candidate(_ evidence: Evidence) -> Candidate? {
        let statement = evidence.statement
        guard let intervention = statement.concepts.interventions.first,
            let condition = statement.concepts.conditions.first, intervention != condition,
            evidence.sharesCondition || (evidence.relevance.best(.intervention) ?? 0) >= 0.8
        else { return nil }
        let drug = glossary.term(of: intervention)
        let disease = glossary.term(of: condition)
        let group =
            statement.annotation?.population?.age.first
            .flatMap {
                AgeRange.group(named: $0) == nil || $0 == "adult" ? nil : " in \(Self.plural($0))"
            } ?? ""
        let asked: (QuestionKind, String)
        switch statement.role {
        case .dose: asked = (.dosing, "What is the dose of \(drug) for \(disease)\(group)?")
        case .harm, .contraindication:
            asked = (.safety, "What are the risks of \(drug) in \(disease)\(group)?")
        case .recommendation where statement.annotation?.action == "screen":
            asked = (.screening, "Is screening for \(disease) with \(drug) recommended\(group)?")
        case .recommendation where glossary.type(of: intervention) == .test:
            asked = (.diagnosis, "Is \(drug) recommended for \(disease)\(group)?")
        case .recommendation: asked = (.therapy, "Is \(drug) recommended for \(disease)\(group)?")
        case .criterion where statement.document.kind == .policy:
            asked = (.coverage, "When is \(drug) covered for \(disease)\(group)?")
        default: return nil
        }
        return Candidate(
            question: RelatedQuestion(text: asked.1, kind: asked.0),
            key: Self.key(kind: asked.0, intervention: intervention, condition: condition) + group)
    }

    private static func plural(_ group: String) -> String {
        switch group {
        case "child": "children"
        default: group + "s"
        }
    }
}
