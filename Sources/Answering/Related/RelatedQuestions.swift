import Corpus
import Terminology

/// Proposes what a clinician may ask next, from statements that the index holds.
struct RelatedQuestions: Sendable {
    let glossary: Glossary

    private static let most = 5
    /// Each check searches the index.
    private static let mostChecks = 12

    /// Questions on the same condition or intervention, none a rewording of the asked one or of
    /// another, each of which the index answers; spread over kinds, the likeliest next one first.
    func questions(
        after question: Question, judgement: Judgement, evidence: [Evidence], rewording: Rewording,
        isAnswerable: (String) throws -> Bool
    ) rethrows -> [RelatedQuestion] {
        let reader = RelatedCandidateReader(
            glossary: glossary, question: question, judgement: judgement)
        let candidates = ordered(evidence.compactMap(reader.candidate), after: question.kind)
        var chosen: [(candidate: RelatedCandidate, text: String)] = []
        var checks = 0
        for candidate in candidates where chosen.count < Self.most && checks < Self.mostChecks {
            let text = candidate.text(in: glossary)
            let known = [question.text] + chosen.map(\.text)
            guard !chosen.contains(where: { candidate.isLike($0.candidate, in: glossary) }),
                !known.contains(where: { rewording.isOne($0, text) })
            else { continue }
            checks += 1
            if try isAnswerable(text) { chosen.append((candidate, text)) }
        }
        return chosen.map { RelatedQuestion(text: $0.text, kind: kind(of: $0.candidate, question)) }
    }

    /// One of each aspect before the second of any, at most two of one.
    private func ordered(
        _ candidates: [RelatedCandidate], after kind: QuestionKind
    ) -> [RelatedCandidate] {
        let aspects = RelatedAspect.order(after: kind)
        let lists = aspects.map { aspect in
            var distinct: [RelatedCandidate] = []
            for candidate in candidates where candidate.aspect == aspect {
                if !distinct.contains(where: { candidate.isLike($0, in: glossary) }) {
                    distinct.append(candidate)
                }
            }
            return distinct
        }
        let rounds = lists.map(\.count).max() ?? 0
        return (0..<rounds).flatMap { round in
            lists.compactMap { $0.indices.contains(round) ? $0[round] : nil }
        }
    }

    private func kind(of candidate: RelatedCandidate, _ question: Question) -> QuestionKind {
        if candidate.isScreening { return .screening }
        return candidate.aspect == .population ? question.kind : candidate.aspect.kind
    }
}
