import Corpus
import Indexing
import Terminology

/// Assembles an answer for a utilisation reviewer: criteria met, not met or not stated, policies
/// beside guidelines, and no directive of its own.
struct ReviewerComposer {
    let glossary: Glossary
    let index: IndexReader
    let question: Question

    private static let most = (sources: 8, policies: 6, guidelines: 4, research: 3)

    func draft(_ judgement: Judgement, _ evidence: [Evidence]) -> AnswerComposer.Draft {
        var builder = ClaimBuilder()
        let subject = Names(glossary: glossary).subject(of: question, lead: judgement.lead)
        let sorted = EvidenceSorter(question: question, judgement: judgement, glossary: glossary)
            .sorted(evidence, alternatives: [])
        let headlined = judgement.leading.map { builder.number(of: $0) }
        let sections = self.sections(judgement, sorted, &builder)
        let conflicts = ConflictFinder(glossary: glossary)
            .conflicts(among: sorted.direct, for: question, builder: &builder)
        let statuses = sections.flatMap(\.claims).compactMap(\.criterion)
        return AnswerComposer.Draft(
            judgement: judgement,
            headline: ReviewerTemplates.headline(
                subject: subject, statuses: statuses, positions: positions(judgement)),
            headlineCitations: Array(Set(headlined)).sorted(), sections: sections,
            conflicts: conflicts,
            references: builder.references.references { (try? index.supersededBy($0))?.first })
    }

    private func sections(
        _ judgement: Judgement, _ sorted: SortedEvidence, _ builder: inout ClaimBuilder
    ) -> [AnswerSection] {
        let leading = judgement.leading
        let others = sorted.direct.filter { item in
            !leading.contains { $0.statement.identity == item.statement.identity }
        }
        let positions = (leading + others).filter { !$0.statement.document.kind.isResearch }
        let policies = positions.filter { isPolicy($0) && states($0) }
        let guidelines = positions.filter { !isPolicy($0) && states($0) }
        let research = (leading + others).filter { $0.statement.document.kind.isResearch }
        let shown =
            Array(policies.prefix(Self.most.policies))
            + Array(guidelines.prefix(Self.most.guidelines))
        var sections: [AnswerSection] = []
        func add(_ id: SectionID, _ title: String, _ claims: [Claim]) {
            guard !claims.isEmpty else { return }
            sections.append(AnswerSection(id: id, title: title, claims: claims))
        }
        add(.criteria, "Criteria", criteria(Array(shown.prefix(Self.most.sources)), &builder))
        add(.policyEvidence, "Policies", excerpts(policies, Self.most.policies, &builder))
        add(.guidelineEvidence, "Guidelines", excerpts(guidelines, Self.most.guidelines, &builder))
        add(.researchEvidence, "Research", excerpts(research, Self.most.research, &builder))
        return sections
    }

    private func excerpts(
        _ evidence: [Evidence], _ limit: Int, _ builder: inout ClaimBuilder
    ) -> [Claim] {
        evidence.prefix(limit).compactMap { builder.excerpt($0) }
    }

    private func isPolicy(_ evidence: Evidence) -> Bool {
        evidence.statement.document.kind == .policy
    }

    /// Whether the statement takes a position or sets a criterion.
    private func states(_ evidence: Evidence) -> Bool {
        evidence.statement.isAdvice || evidence.statement.role == .criterion
    }

    // MARK: Criteria

    /// Each element that a source asks for, held against the case, and each criterion that names
    /// no element, which the case cannot be held against.
    private func criteria(_ evidence: [Evidence], _ builder: inout ClaimBuilder) -> [Claim] {
        var texts: Set<String> = []
        return evidence.filter(setsCriteria).flatMap { item -> [Claim] in
            let number = builder.number(of: item)
            let elements = item.applicability.judgements.filter {
                $0.element != .intervention && $0.element != .comparator
            }
            if isOpenCriterion(item, elements), var claim = builder.excerpt(item) {
                claim.criterion = .notStated
                claim.applicability = .unstated
                return [claim]
            }
            return elements.compactMap { judgement in
                let text = ReviewerTemplates.criterion(judgement, number: number)
                guard texts.insert(text).inserted else { return nil }
                var claim = builder.derived(
                    text, from: [item], applicability: judgement.verdict)
                claim?.criterion = CriterionStatus(judgement.verdict)
                return claim
            }
        }
    }

    /// Whom a source advises against, or finds no evidence for, meets no criterion of it.
    private func setsCriteria(_ evidence: Evidence) -> Bool {
        let asked = question.proposition.conditions
        let stated = evidence.statement.concepts.conditions
        let isOnCondition =
            asked.isEmpty || stated.isEmpty
            || stated.contains { own in asked.contains { glossary.areInLine($0, own) } }
        switch evidence.statement.direction {
        case .for, .conditional: return isOnCondition
        case .against, .insufficient: return false
        case nil: return isOnCondition && evidence.statement.role == .criterion
        }
    }

    private func isOpenCriterion(_ evidence: Evidence, _ elements: [ElementJudgement]) -> Bool {
        evidence.statement.role == .criterion && evidence.appliesOrMay
            && !elements.contains { $0.element.isOfPerson || $0.element == .age }
    }

    private func positions(_ judgement: Judgement) -> [String] {
        var positions: [String] = []
        for item in judgement.leading {
            let direction = item.statement.direction.map(Templates.directionWords) ?? "states facts"
            positions.appendNew("\(Names.authority(of: item)): \(direction)")
        }
        return positions
    }
}
