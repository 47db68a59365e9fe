/// What the evidence amounts to for the question.
struct Judgement: Sendable {
    var verdict: Verdict
    var answer: YesNo?
    var basis: Basis
    /// The statements that the verdict rests on, the strongest first; never empty.
    var leading: [Evidence]
    /// Whether the verdict is "against" because the case forbids what the source recommends.
    var isContraindicated = false
    /// How likely the answer is right; nil where it does not come from running text.
    var finding: TextFinding?

    /// Whether the verdict is "against" because the case misses what the source asks for.
    var isUnmet = false

    var lead: Evidence { leading[0] }
}
