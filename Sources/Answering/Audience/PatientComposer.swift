import Corpus
import Indexing
import Terminology

/// Assembles an answer for a patient: plain sentences of patient sources first, no dose that no
/// patient source states, terms explained, when to get help and what to ask.
struct PatientComposer {
    let glossary: Glossary
    let index: IndexReader
    let question: Question

    private static let most = (plain: 5, guidance: 2, help: 4)

    /// - Parameter nearby: evidence on the question's conditions, whatever is done about them.
    func draft(
        _ judgement: Judgement, _ evidence: [Evidence], nearby: [Evidence]
    ) -> AnswerComposer.Draft {
        var builder = ClaimBuilder()
        let names = Names(glossary: glossary)
        let subject = names.subject(of: question, lead: judgement.lead)
        let headlined = judgement.leading.map { builder.number(of: $0) }
        let plain = plain(of: evidence)
        let sections = self.sections(judgement, plain: plain, evidence, nearby, &builder)
        var authorities: [String] = []
        for item in judgement.leading {
            authorities.appendNew(Names.body(of: item.statement.document))
        }
        var draft = AnswerComposer.Draft(
            judgement: judgement,
            headline: PatientTemplates.headline(
                judgement, subject: subject, authority: authorities.joined(separator: "; ")),
            headlineCitations: Array(Set(headlined)).sorted(), sections: sections,
            conflicts: [],
            references: builder.references.references { (try? index.supersededBy($0))?.first })
        draft.gaps = gaps(sections, plain)
        explain(&draft, subject: subject, asking: questionsToAsk(judgement, evidence, names))
        return draft
    }

    // MARK: Sections

    private func sections(
        _ judgement: Judgement, plain: [Evidence], _ evidence: [Evidence], _ nearby: [Evidence],
        _ builder: inout ClaimBuilder
    ) -> [AnswerSection] {
        let current = evidence.filter { $0.statement.document.status == .current }
        let guidance = judgement.leading.filter { isSayable($0) }
        let help = (current + nearby).filter { isPlain($0) && isCallForHelp($0) && isOnTopic($0) }
        let parts: [(SectionID, String, [Evidence])] = [
            (.plainLanguage, "In plain words", plain),
            (
                .recommendation, "What guidelines and labels say",
                Array(guidance.prefix(Self.most.guidance))
            ),
            (.seekHelp, "When to get help", help),
        ]
        return parts.compactMap { id, title, items in
            var claims = items.compactMap { builder.excerpt($0) }
            if id == .seekHelp { claims = Array(claims.prefix(Self.most.help)) }
            return claims.isEmpty ? nil : AnswerSection(id: id, title: title, claims: claims)
        }
    }

    private func plain(of evidence: [Evidence]) -> [Evidence] {
        let plain = evidence.filter {
            $0.statement.document.status == .current && isPlain($0) && !isCallForHelp($0)
                && $0.isDirect
        }
        return Array(plain.prefix(Self.most.plain))
    }

    private func isPlain(_ evidence: Evidence) -> Bool {
        evidence.appliesOrMay
            && (isPatientSource(evidence.statement.document) || evidence.statement.role == .plain)
    }

    private func isPatientSource(_ document: DocumentMetadata) -> Bool {
        document.kind == .patientInformation
    }

    /// A dose is shown to a patient only where a patient source states it.
    private func isSayable(_ evidence: Evidence) -> Bool {
        isPatientSource(evidence.statement.document)
            || !DosingWords(glossary: glossary).areIn(evidence.statement)
    }

    /// "Call 911 if …", "See a doctor for …": referrals of patient sources.
    private func isCallForHelp(_ evidence: Evidence) -> Bool {
        let annotation = evidence.statement.annotation
        return annotation?.action == "refer" || annotation?.setting?.contains("emergency") == true
    }

    private func isOnTopic(_ evidence: Evidence) -> Bool {
        evidence.sharesCondition || (evidence.relevance.best(.intervention) ?? 0) >= 0.8
    }

    // MARK: What stands beside them

    private func questionsToAsk(
        _ judgement: Judgement, _ evidence: [Evidence], _ names: Names
    ) -> [String] {
        let direct = evidence.filter {
            $0.isDirect && $0.statement.document.status == .current
        }
        var scratch = ClaimBuilder()
        let conflicts = ConflictFinder(glossary: glossary)
            .conflicts(among: direct, for: question, builder: &scratch)
        return DoctorQuestions(
            intervention: names.intervention(of: question, lead: judgement.lead),
            condition: names.condition(of: question, lead: judgement.lead), judgement: judgement,
            isDisputed: !conflicts.isEmpty
        ).texts
    }

    /// The names of bodies are no terms, though a glossary may know their letters for a test.
    private func explain(
        _ draft: inout AnswerComposer.Draft, subject: String, asking questions: [String]
    ) {
        var explainer = TermExplainer(
            glossary: glossary, bodies: draft.references.compactMap(\.organization))
        let headline = explainer.terms(in: subject)
        for section in draft.sections.indices {
            for claim in draft.sections[section].claims.indices {
                let text = draft.sections[section].claims[claim].text
                let terms = explainer.terms(in: text)
                draft.sections[section].claims[claim].terms = terms.isEmpty ? nil : terms
            }
        }
        let claims = draft.sections.flatMap(\.claims).map(\.text)
        draft.plainLanguage = PlainLanguage(
            readingGrade: ReadingGrade(of: [draft.headline] + claims + questions).value,
            goal: PlainLanguage.goal, terms: headline, questionsToAsk: questions)
    }

    /// Where a dose was asked for and no patient source states one.
    private func gaps(_ sections: [AnswerSection], _ plain: [Evidence]) -> [Gap] {
        let dosing = DosingWords(glossary: glossary)
        let isStated = plain.contains { dosing.areIn($0.statement) }
        guard sections.isEmpty || (question.kind == .dosing && !isStated) else { return [] }
        return [Gap(element: "dose", text: PatientTemplates.dosesAreForTheDoctor)]
    }
}
