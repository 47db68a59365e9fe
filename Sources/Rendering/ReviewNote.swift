/// Where an article stands in its review, for its readers.
package struct ReviewNote: Equatable, Sendable {
    /// The steps on the way, the article's own among them.
    package var steps: [String]
    package var status: String
    /// "Dr A, 2026-11-24: checked", for a sign-off or a rejection.
    package var decision: String?

    package init(steps: [String], status: String, decision: String?) {
        self.steps = steps
        self.status = status
        self.decision = decision
    }

    static let policy = """
        Editorial policy: every statement is an excerpt of a cited source or is computed from \
        cited excerpts. A named reviewer signs the answer off; the sign-off is bound to the \
        answer's digest and lapses when a cited passage changes, or a cited document is \
        superseded or retracted.
        """

    var lines: [String] {
        ["Review status: \(status)", decision, Self.policy].compactMap { $0 }
    }
}

/// The review of an article as part of its page.
enum HTMLReview {
    static func text(_ note: ReviewNote) -> String {
        let steps = note.steps.map { step in
            let current = step == note.status ? " aria-current=\"step\"" : ""
            return "<li\(current)>\(HTMLText.escaped(step))</li>"
        }
        let decision = note.decision.map { "<p>\(HTMLText.escaped($0))</p>" } ?? ""
        return """
            <section aria-label="Review status"><ol class="review">\(steps.joined())</ol>\(decision)
            <details><summary>Editorial policy</summary>\
            <p>\(HTMLText.escaped(ReviewNote.policy))</p></details></section>
            """
    }
}
