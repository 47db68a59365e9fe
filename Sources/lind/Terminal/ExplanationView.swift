import Answering
import Rendering
import Retrieval

/// Sets how an answer came about as text.
struct ExplanationView {
    private let wrapper: TextWrapper
    private let style: TextStyle

    init(width: Int, style: TextStyle) {
        wrapper = TextWrapper(width: width)
        self.style = style
    }

    /// What was understood, searched, ranked, and chosen or dropped; ends with a line end.
    func text(_ explanation: AnswerExplanation) -> String {
        let parts =
            [
                [heading("Understood")]
                    + explanation.understood.flatMap { wrapped($0.value, lead: "  \($0.name): ") },
                [heading("Searched, with weights")] + explanation.terms.map(term),
                [heading("Ranked passages")] + explanation.passages.enumerated().flatMap(passage),
                [heading("Statements, chosen (+) and dropped (-)")]
                    + explanation.candidates.flatMap(candidate),
            ] + shares(explanation)
        return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private func shares(_ explanation: AnswerExplanation) -> [[String]] {
        guard !explanation.shares.isEmpty else { return [] }
        return [
            [heading("For the answer and against it, in running text")]
                + explanation.shares.map {
                    "  \($0.value < 0 ? "" : "+")\($0.value.inHundredths)  \(SafeText.line($0.name))"
                }
        ]
    }

    private func term(_ term: WeightedTerm) -> String {
        // A concept's term begins with U+0001, which is nothing to look at.
        let name = term.term.replacing("\u{1}", with: "concept ")
        return "  \(HitView.number(term.weight))  "
            + SafeText.line("\(name) (\(term.source))".replacing("\u{1}", with: ""))
    }

    private func passage(_ rank: Int, _ passage: AnswerExplanation.Passage) -> [String] {
        let place = ([passage.document] + passage.headings).joined(separator: " › ")
        return wrapped(place, lead: "  \(rank + 1). ")
            + HitView.tree(passage.score, indent: "     ").map { style(.dim, $0) }
    }

    private func candidate(_ candidate: AnswerExplanation.Candidate) -> [String] {
        let mark = candidate.whyDropped == nil ? "+" : "-"
        let product = candidate.factors.map { "\($0.name) \($0.value.inHundredths)" }
            .joined(separator: " × ")
        let why = candidate.whyDropped.map { "; \($0)" } ?? ""
        let score = "\(candidate.score.inHundredths) = \(product)"
        return wrapped("\(candidate.document): \(candidate.text)", lead: "  \(mark) ")
            + wrapped(score + why, lead: "    ").map { style(.dim, $0) }
    }

    private func heading(_ title: String) -> String { style(.heading, title) }

    private func wrapped(_ text: String, lead: String) -> [String] {
        wrapper.lines(SafeText.line(text), lead: lead)
    }
}
