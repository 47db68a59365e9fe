import Corpus
import Indexing
import Terminology

/// Writes the sections of an answer, in their order; those without evidence are left out.
struct SectionWriter {
    let glossary: Glossary
    let index: IndexReader
    let question: Question
    let subject: String

    private static let most = (guidance: 4, research: 3, doses: 4, alternatives: 4, pitfalls: 2)

    func sections(
        _ judgement: Judgement, _ sorted: SortedEvidence, _ builder: inout ClaimBuilder
    ) -> [AnswerSection] {
        var sections: [AnswerSection] = []
        func add(_ id: SectionID, _ title: String, _ claims: [Claim]) {
            if !claims.isEmpty {
                sections.append(AnswerSection(id: id, title: title, claims: claims))
            }
        }
        add(.recommendation, "Recommendation", excerpts(judgement.leading, &builder))
        add(.guidelineEvidence, "Guideline evidence", guidance(sorted, &builder))
        add(
            .applicability, "Applicability to this case", applicability(judgement, sorted, &builder)
        )
        let alternatives = wantsAlternatives(judgement) ? sorted.alternatives : []
        add(.alternatives, "Alternatives", distinct(alternatives, Self.most.alternatives, &builder))
        add(.dosing, "Dosing", excerpts(Array(sorted.doses.prefix(Self.most.doses)), &builder))
        add(.researchEvidence, "Research evidence", research(judgement, sorted, &builder))
        add(.caseContext, "The case", caseContext(judgement, sorted, &builder))
        add(
            .pitfalls, "Pitfalls",
            excerpts(Array(sorted.pitfalls.prefix(Self.most.pitfalls)), &builder))
        add(.finalRecommendation, "Final recommendation", final(judgement, alternatives, &builder))
        return sections
    }

    private func excerpts(_ evidence: [Evidence], _ builder: inout ClaimBuilder) -> [Claim] {
        evidence.compactMap { builder.excerpt($0) }
    }

    /// Further guidance, then what a superseded edition said, marked as such.
    private func guidance(_ sorted: SortedEvidence, _ builder: inout ClaimBuilder) -> [Claim] {
        let fresh = sorted.guidance.filter { !builder.quotes($0.statement) }
        var claims = excerpts(spread(fresh), &builder)
        if let old = sorted.superseded.first, var claim = builder.excerpt(old) {
            let successor = (try? index.supersededBy(old.statement.document.id))?.first
            claim.differences.append(Templates.superseded(by: successor ?? "a newer edition"))
            claim.applicability = .differs
            claims.append(claim)
        }
        return claims
    }

    /// The strongest, with one place kept for the best graded statement that is about others:
    /// what it says, and why it does not count here, is part of the picture.
    private func spread(_ guidance: [Evidence]) -> [Evidence] {
        let first = Array(guidance.prefix(Self.most.guidance))
        let graded = guidance.first {
            !$0.appliesOrMay && $0.statement.document.kind == .guideline && $0.statement.isAdvice
        }
        guard let graded,
            !first.contains(where: { $0.statement.identity == graded.statement.identity })
        else { return first }
        return first.dropLast() + [graded]
    }

    private func research(
        _ judgement: Judgement, _ sorted: SortedEvidence, _ builder: inout ClaimBuilder
    ) -> [Claim] {
        let fresh = sorted.research.filter { !builder.quotes($0.statement) }
            .prefix(Self.most.research)
        var claims = excerpts(Array(fresh), &builder)
        if judgement.basis == .recommendation, !claims.isEmpty,
            !judgement.lead.statement.document.kind.isResearch
        {
            let guideline = [builder.number(of: judgement.lead)]
            let numbers = Set(claims.flatMap(\.citations)).sorted()
            let text = Templates.researchRank(guideline: guideline, research: numbers)
            claims += builder.derived(text, from: [judgement.lead] + fresh).map { [$0] } ?? []
        }
        return claims
    }

    /// One statement an intervention, so that four alternatives are four choices.
    private func distinct(
        _ evidence: [Evidence], _ limit: Int, _ builder: inout ClaimBuilder
    ) -> [Claim] {
        var seen: Set<ConceptID> = []
        var claims: [Claim] = []
        for item in evidence where claims.count < limit {
            let own = item.statement.concepts.interventions
            guard seen.isDisjoint(with: own) else { continue }
            seen.formUnion(own)
            if let claim = builder.excerpt(item) { claims.append(claim) }
        }
        return claims
    }

    private func wantsAlternatives(_ judgement: Judgement) -> Bool {
        question.kind != .definition && question.kind != .etiology && question.kind != .prognosis
            && (judgement.verdict != .informational || question.kind == .dosing)
            && question.kind != .dosing
    }
}

// MARK: - Case

extension SectionWriter {
    /// Element by element, for the leading statements and the best one that differs.
    private func applicability(
        _ judgement: Judgement, _ sorted: SortedEvidence, _ builder: inout ClaimBuilder
    ) -> [Claim] {
        var shown = judgement.leading
        if let differing = sorted.direct.first(where: {
            !$0.appliesOrMay && !$0.applicability.has(.intervention, .differs)
        }),
            !shown.contains(where: { $0.statement.identity == differing.statement.identity })
        {
            shown.append(differing)
        }
        var texts: Set<String> = []
        return shown.flatMap { evidence in
            let number = builder.number(of: evidence)
            return evidence.applicability.judgements.compactMap { element -> Claim? in
                let text = Templates.element(element, number: number)
                guard texts.insert(text).inserted else { return nil }
                return builder.derived(text, from: [evidence], applicability: element.verdict)
            }
        }
    }

    private func caseContext(
        _ judgement: Judgement, _ sorted: SortedEvidence, _ builder: inout ClaimBuilder
    ) -> [Claim] {
        guard question.caseText != nil else { return [] }
        let shown = judgement.leading + sorted.guidance.prefix(3)
        var stated: [String] = []
        var open: [String] = []
        for element in shown.flatMap(\.applicability.judgements) {
            if element.verdict == .matches, let words = element.stated {
                stated.appendNew("\(element.element.rawValue) (\(words))")
            } else if element.verdict == .unstated, element.stated == nil {
                open.appendNew("\(element.element.rawValue) (\(element.required))")
            }
        }
        var claims: [Claim] = []
        if !stated.isEmpty {
            claims += builder.derived(Templates.stated(stated), from: shown).map { [$0] } ?? []
        }
        if !open.isEmpty {
            claims += builder.derived(Templates.leftOpen(open), from: shown).map { [$0] } ?? []
        }
        return claims
    }

    private func final(
        _ judgement: Judgement, _ alternatives: [Evidence], _ builder: inout ClaimBuilder
    ) -> [Claim] {
        // What running text says is no recommendation, and the headline says so.
        guard judgement.verdict != .informational, judgement.finding == nil else { return [] }
        // What forbids is stated; it waits for no further condition.
        let open =
            judgement.isContraindicated
            ? []
            : judgement.lead.applicability.judgements
                .filter { $0.verdict == .unstated && $0.stated == nil }
                .map { "\($0.element.rawValue): \($0.required)" }
        let unless =
            judgement.isContraindicated ? [] : judgement.lead.statement.annotation?.unless ?? []
        let text = Templates.final(
            judgement, subject: subject, conditions: open, exclusions: unless)
        var claims = builder.derived(text, from: judgement.leading).map { [$0] } ?? []
        let supported = alternatives.prefix(3)
        let names = supported.compactMap { $0.statement.annotation?.intervention.first }
        if judgement.verdict == .against || judgement.verdict == .insufficient, !names.isEmpty {
            claims +=
                builder.derived(Templates.alternatives(names), from: Array(supported))
                .map { [$0] } ?? []
        }
        return claims
    }
}
