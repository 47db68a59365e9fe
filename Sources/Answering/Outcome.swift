import Indexing
import Terminology

/// What the stages up to the evidence have found out.
struct Outcome {
    var asked: String
    var resolved: FollowUpResolver.Resolved
    var question: Question
    var evidence: [Evidence]
    var audience: Answer.Audience
    var workbench: Workbench

    /// The answer with everything that does not depend on a verdict, as an abstention.
    func frame(index: IndexReader, redFlags: [String], glossary: Glossary) -> Answer {
        let proposition = question.proposition
        return Answer(
            question: asked, readAs: resolved.question, case: resolved.caseText, audience: audience,
            understood: Understood(
                kind: question.kind,
                proposition: PropositionSummary(
                    action: proposition.action.rawValue,
                    intervention: proposition.interventions.first.map { glossary.term(of: $0) },
                    condition: proposition.conditions.first.map { glossary.term(of: $0) }),
                facets: question.facts.summary(in: glossary), carriedOver: resolved.carriedOver),
            redFlags: redFlags, status: .abstained,
            headline: Templates.abstained,
            disclaimer: audience == .patient ? PatientTemplates.disclaimer : Wording.disclaimer,
            index: IndexIdentity(
                fingerprint: index.fingerprint, documents: index.counts.documents,
                passages: index.counts.passages))
    }
}
