import Corpus

/// Turns ordered evidence into a verdict.
///
/// Guideline before research; what applies before what differs; "insufficient" is never "against".
struct VerdictReader {
    let question: Question

    /// The judgement; nil where nothing direct was found and the engine must abstain.
    func judgement(of evidence: [Evidence]) -> Judgement? {
        let current = evidence.filter { $0.statement.document.status == .current }
        let direct = current.filter(\.isDirect)
        if question.form == .decision, let forbidden = forbidding(current, direct: direct) {
            return contraindicated(forbidden)
        }
        switch question.form {
        case .fact:
            return factual(direct) ?? advised(direct) ?? studied(direct)
                ?? stated(direct, among: current)
        case .decision:
            return advised(direct) ?? studied(direct) ?? stated(direct, among: current)
        case .open:
            if asksForFacts { return stated(direct, among: current) }
            return advised(direct) ?? stated(direct, among: current)
        }
    }

    /// The statement that forbids the intervention for this patient. One that recommends it for
    /// others and leaves such patients out yields to what is said of just them.
    private func forbidding(_ current: [Evidence], direct: [Evidence]) -> Evidence? {
        let forbidding = current.filter(\.forbids)
        if let stated = forbidding.first(where: { $0.statement.role == .contraindication }) {
            return stated
        }
        if let plain = forbidding.first(where: { !$0.isException }) { return plain }
        return direct.contains(where: speaksOfPatient) ? nil : forbidding.first
    }

    /// What is said of just such patients decides what a general statement leaves out for them.
    private func speaksOfPatient(_ evidence: Evidence) -> Bool {
        evidence.statement.isAdvice && evidence.applicability.overall == .matches
            && evidence.applicability.meetsPerson
    }

    /// A dose, a definition, a mechanism: the answer states it and judges nothing.
    private var asksForFacts: Bool {
        if question.asksForMeasure { return true }
        return switch question.kind {
        case .dosing, .definition, .etiology, .prognosis, .safety: true
        default: false
        }
    }
}

// MARK: - Advice

extension VerdictReader {
    private func advised(_ direct: [Evidence]) -> Judgement? {
        let advice = direct.filter { $0.statement.isAdvice && $0.stance != nil }
        guard let best = advice.first else { return nil }
        if question.form != .open, best.applicability.overall == .contraindicated {
            return contraindicated(best)
        }
        let applicable = preferringThisPatient(advice.filter(\.appliesOrMay))
        guard let lead = choice(among: applicable) else { return notApplicable(advice) }
        return judgement(lead, agreeing: applicable)
    }

    /// What a source says of just such patients (pregnant, with this kidney function) comes before
    /// what it says of all, if it is as much on topic.
    private func preferringThisPatient(_ advice: [Evidence]) -> [Evidence] {
        guard let best = advice.first else { return advice }
        let own = advice.filter {
            $0.applicability.overall == .matches && $0.applicability.meetsPerson
                && $0.score.onTopic >= 0.75 * best.score.onTopic
        }
        return own
            + advice.filter { item in
                !own.contains { $0.statement.identity == item.statement.identity }
            }
    }

    /// For a decision the best statement; for an open question the best that names something to
    /// do, unless what advises against stands well above it.
    private func choice(among advice: [Evidence]) -> Evidence? {
        guard question.form == .open, let best = advice.first else { return advice.first }
        if best.stance == .conditional, speaksOfPatient(best) { return best }
        let positive =
            advice.first { $0.stance == .supports }
            ?? advice.first { $0.stance == .conditional }
        guard let positive else { return best }
        return positive.score.value >= 0.8 * best.score.value ? positive : best
    }

    private func judgement(_ lead: Evidence, agreeing advice: [Evidence]) -> Judgement? {
        guard let stance = lead.stance else { return nil }
        let second = advice.first {
            $0.stance == stance && $0.statement.document.id != lead.statement.document.id
                && $0.score.value >= 0.8 * lead.score.value
                && $0.applicability.overall == lead.applicability.overall
        }
        return Judgement(
            verdict: question.form == .fact ? .informational : stance.verdict,
            answer: yesNo(stance), basis: .recommendation,
            leading: [lead] + (second.map { [$0] } ?? []))
    }

    private func contraindicated(_ best: Evidence) -> Judgement {
        let withheld = question.proposition.action.withholds
        return Judgement(
            verdict: withheld ? .for : .against,
            answer: withheld || question.asksForReasonAgainst ? .yes : .no,
            basis: .recommendation, leading: [best], isContraindicated: true)
    }

    /// The index covers the subject, but every statement is about something else than this case.
    private func notApplicable(_ advice: [Evidence]) -> Judgement? {
        guard let best = advice.first else { return nil }
        if question.form == .decision, !question.proposition.action.withholds, best.isUnmet {
            return Judgement(
                verdict: .against, answer: question.asksForReasonAgainst ? .yes : .no,
                basis: .recommendation, leading: [best], isUnmet: true)
        }
        return Judgement(
            verdict: .insufficient, answer: question.form == .open ? nil : .uncertain,
            basis: .absence, leading: [best])
    }

    private func yesNo(_ stance: Stance) -> YesNo? {
        guard question.form != .open else { return nil }
        let turned = question.asksForReasonAgainst
        switch stance {
        case .supports: return turned ? .no : .yes
        case .opposes: return turned ? .yes : .no
        // "Yes, under these conditions"; whether to withhold is left open by them.
        case .conditional where !turned && !question.proposition.action.withholds: return .yes
        case .conditional, .insufficient: return .uncertain
        }
    }
}

// MARK: - Studies and facts

extension VerdictReader {
    /// What studies found, for a question that no advice answers.
    private func studied(_ direct: [Evidence]) -> Judgement? {
        let findings = direct.filter {
            $0.statement.annotation?.effect != nil && $0.applicability.overall != .contraindicated
        }
        guard let lead = findings.first(where: \.appliesOrMay) ?? findings.first else { return nil }
        let applies = lead.appliesOrMay
        return Judgement(
            verdict: question.form == .fact ? .informational : .insufficient,
            answer: applies ? EffectReading.answer(lead, question) : .uncertain,
            basis: applies ? .studies : .absence,
            leading: [lead] + corroborating(lead, findings))
    }

    private func factual(_ direct: [Evidence]) -> Judgement? {
        let findings = direct.filter {
            $0.appliesOrMay && EffectReading.answer($0, question) != nil
        }
        guard let lead = findings.first else { return nil }
        return Judgement(
            verdict: .informational, answer: EffectReading.answer(lead, question),
            basis: lead.statement.document.kind.isResearch ? .studies : .recommendation,
            leading: [lead] + corroborating(lead, findings))
    }

    /// What the best statement states; where that is a sentence of running text, or there is none,
    /// what the text that was read amounts to.
    private func stated(_ direct: [Evidence], among current: [Evidence]) -> Judgement? {
        let plain = current.filter(\.isPlain)
        guard !plain.isEmpty else { return stated(direct) }
        let best = direct.first { !$0.statement.isSentence || $0.isPlain }
        return best?.isPlain ?? true ? read(plain) : stated(direct.filter { !$0.isPlain })
    }

    /// What the sentences of running text amount to; the index's words decide whether they are
    /// about the question, for no annotation says so.
    private func read(_ sentences: [Evidence]) -> Judgement? {
        let fitting = sentences.filter(\.appliesOrMay)
        guard let lead = (fitting.isEmpty ? sentences : fitting).first, let finding = lead.finding
        else { return nil }
        return Judgement(
            verdict: question.form == .decision ? .insufficient : .informational,
            answer: question.form == .open ? nil : finding.answer, basis: .studies,
            leading: [lead] + corroborating(lead, fitting), finding: finding)
    }

    private func stated(_ direct: [Evidence]) -> Judgement? {
        let usable = Evidence.mostSpecific(direct.filter { isUsable($0) })
        guard let lead = usable.first else { return nil }
        return Judgement(
            verdict: .informational, answer: question.form == .open ? nil : .uncertain,
            basis: lead.statement.document.kind.isResearch ? .studies : .recommendation,
            leading: [lead] + corroborating(lead, usable))
    }

    /// A dose must match; other facts must not be about somebody else.
    private func isUsable(_ evidence: Evidence) -> Bool {
        guard evidence.appliesOrMay else { return false }
        guard evidence.statement.role == .dose else { return true }
        return DoseGate.admits(evidence, question)
    }

    private func corroborating(_ lead: Evidence, _ others: [Evidence]) -> [Evidence] {
        let kin = others.filter {
            $0.statement.identity != lead.statement.identity
                && $0.score.value >= 0.85 * lead.score.value
        }
        return Array(kin.prefix(2))
    }
}
