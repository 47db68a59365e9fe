import Analysis
import Corpus
package import Indexing
package import Retrieval
import Terminology

/// Answers clinical questions from one index.
///
/// The main path, stage by stage: a follow-up becomes a question that stands alone, the question is
/// understood, passages are ranked, statements are judged, and an answer is composed or withheld.
package struct AnswerEngine: Sendable {
    let index: IndexReader
    let glossary: Glossary
    let retriever: Retriever
    let queries: QuestionQuery
    let analyzer: QuestionAnalyzer
    let related: RelatedQuestions
    let followUps: FollowUpResolver
    let redFlags: RedFlagReader

    /// How many passages are looked at: enough for every body's statement on one subject.
    static let depth = 160
    private static let alternativesDepth = 60
    /// Enough to see whether a related question has an answer.
    private static let shallow = 24

    /// - Throws: ``IndexError`` where the index's glossary cannot be read.
    package init(
        index: IndexReader, configuration: RetrievalConfiguration = RetrievalConfiguration()
    ) throws {
        let glossary = try index.glossary() ?? Glossary()
        let words = index.analyzer
        let vocabulary = Vocabulary(index: index, analyzer: words)
        self.index = index
        self.glossary = glossary
        retriever = Retriever(index: index, configuration: configuration)
        queries = try QuestionQuery(
            builder: QueryBuilder(index: index, configuration: configuration), glossary: glossary)
        analyzer = QuestionAnalyzer(glossary: glossary, vocabulary: vocabulary, analyzer: words)
        related = RelatedQuestions(glossary: glossary)
        redFlags = RedFlagReader(glossary: glossary)
        followUps = FollowUpResolver(
            glossary: glossary, isKnownWord: vocabulary.knows(token:))
    }

    /// The answer to a question.
    ///
    /// - Parameters:
    ///   - question: free text; a follow-up where `session` is not nil.
    ///   - case: what is known of the patient or the request; only what it states is used.
    ///   - session: the exchange that the question continues.
    /// - Returns: the same answer for the same index, question, case and session, byte for byte.
    /// - Throws: an error of the index; an unanswerable question is not an error.
    package func answer(
        _ question: String, case caseText: String? = nil, session: Session? = nil,
        audience: Answer.Audience = .clinician
    ) throws -> Answer {
        let resolved = followUps.resolve(question, case: caseText, session: session)
        let understood = analyzer.question(resolved.question, caseText: resolved.caseText)
        let workbench = Workbench(index: index, glossary: glossary)
        let evidence = try self.evidence(for: understood, depth: Self.depth, on: workbench)
        let outcome = Outcome(
            asked: question, resolved: resolved, question: understood, evidence: evidence,
            audience: audience, workbench: workbench)
        return try finished(outcome)
    }

    /// Stages 3 and 4: ranked passages and judged statements.
    func evidence(
        for question: Question, depth: Int, on workbench: Workbench
    ) throws -> [Evidence] {
        let query = queries.query(for: question)
        let hits = try retriever.hits(for: query, limit: depth)
        return try EvidenceSelector(workbench: workbench).evidence(from: hits, for: question)
    }

    private func finished(_ outcome: Outcome) throws -> Answer {
        let gate = AbstentionGate(question: outcome.question, glossary: glossary)
        let texts = [outcome.resolved.question, outcome.resolved.caseText ?? ""]
        var answer = outcome.frame(
            index: index, redFlags: redFlags.lines(in: texts), glossary: glossary)
        if let judgement = VerdictReader(question: outcome.question).judgement(
            of: outcome.evidence),
            gate.admits(judgement, among: outcome.evidence)
        {
            try compose(judgement, outcome, into: &answer)
        } else {
            answer.gaps = gate.gaps(outcome.evidence)
            answer.nearest = try nearest(to: outcome)
        }
        answer.gaps += try missingSources(outcome.question)
        answer.digest = answer.computedDigest()
        return answer
    }

    private func compose(
        _ judgement: Judgement, _ outcome: Outcome, into answer: inout Answer
    ) throws {
        let draft = try self.draft(judgement, outcome)
        answer.gaps = draft.gaps
        guard !draft.sections.isEmpty else { return }
        answer.status = .answered
        answer.verdict = judgement.verdict
        answer.answer = judgement.answer
        answer.basis = judgement.basis
        answer.confidence = judgement.finding.map { ($0.confidence * 100).rounded() / 100 }
        answer.headline = draft.headline
        answer.headlineCitations = draft.headlineCitations
        answer.sections = draft.sections
        answer.conflicts = draft.conflicts
        answer.references = draft.references
        answer.plainLanguage = draft.plainLanguage
        answer.relatedQuestions = try related.questions(
            after: outcome.question, judgement: judgement, evidence: outcome.evidence,
            rewording: Rewording(stems: outcome.workbench.stems(of:)),
            isAnswerable: { try isAnswerable($0, on: outcome.workbench) })
        if outcome.audience == .patient {
            answer.relatedQuestions.removeAll { $0.kind == .dosing }
        }
    }

    private func draft(
        _ judgement: Judgement, _ outcome: Outcome
    ) throws -> AnswerComposer.Draft {
        let question = outcome.question
        switch outcome.audience {
        case .clinician:
            return AnswerComposer(glossary: glossary, index: index).draft(
                judgement, outcome.evidence, alternatives: try alternatives(to: judgement, outcome),
                for: question)
        case .reviewer:
            return ReviewerComposer(glossary: glossary, index: index, question: question)
                .draft(judgement, outcome.evidence)
        case .patient:
            return PatientComposer(glossary: glossary, index: index, question: question)
                .draft(judgement, outcome.evidence, nearby: try helpOnConditions(outcome))
        }
    }

    /// What the index tells patients of when to get help with their condition.
    private func helpOnConditions(_ outcome: Outcome) throws -> [Evidence] {
        guard var question = outcome.question.onConditionsAlone(glossary) else { return [] }
        question.text += PatientTemplates.helpWords
        return try evidence(for: question, depth: Self.depth, on: outcome.workbench)
    }

    /// What the index holds on the condition alone, where the intervention is not simply supported:
    /// the search for the intervention finds little of what could stand in for it.
    private func alternatives(to judgement: Judgement, _ outcome: Outcome) throws -> [Evidence] {
        guard judgement.verdict != .for || judgement.isContraindicated,
            judgement.verdict != .informational,
            let question = outcome.question.onConditionsAlone(glossary)
        else { return [] }
        return try evidence(for: question, depth: Self.alternativesDepth, on: outcome.workbench)
    }

    /// Whether the index answers a question; what a related question must pass.
    private func isAnswerable(_ text: String, on workbench: Workbench) throws -> Bool {
        let question = analyzer.question(text, caseText: nil)
        let evidence = try self.evidence(for: question, depth: Self.shallow, on: workbench)
        guard let judgement = VerdictReader(question: question).judgement(of: evidence) else {
            return false
        }
        return AbstentionGate(question: question, glossary: glossary).admits(
            judgement, among: evidence)
    }

    /// To a patient only what was written for patients: other passages may hold doses.
    private func nearest(to outcome: Outcome) throws -> [NearestPassage] {
        let query = queries.query(for: outcome.question)
        let hits = try retriever.hits(for: query, limit: 3)
        let shown = try index.passages(hits.map(\.passage)).filter {
            outcome.audience != .patient || $0.metadata.kind == .patientInformation
        }
        return shown.map {
            NearestPassage(
                document: $0.metadata.id, passage: Int($0.id), title: $0.metadata.title,
                text: $0.text)
        }
    }

    private func missingSources(_ question: Question) throws -> [Gap] {
        try question.namedSources.filter { try !isIndexed(source: $0) }.map {
            Gap(element: "source", text: Templates.missingSource($0))
        }
    }

    /// Whether a document's title or source names a policy's number.
    private func isIndexed(source: String) throws -> Bool {
        let number = source.split(separator: " ").last.map(String.init) ?? source
        let hits = try retriever.hits(for: queries.builder.query(source), limit: 20)
        return try index.passages(hits.map(\.passage)).contains {
            $0.metadata.title.contains(number) || $0.metadata.source?.contains(number) == true
                || $0.metadata.id.contains(number)
        }
    }
}
