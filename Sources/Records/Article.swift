package import Answering

/// An answer that was kept to be reviewed, with its audit trail.
package struct Article: Equatable, Sendable {
    package let number: Int
    package let status: ArticleStatus
    package let answer: Answer
    /// In their order; the first is its submission.
    package let trail: [ReviewEvent]

    /// The sign-off that holds: the last approval, when it is of this very answer.
    package var signOff: ReviewEvent? {
        guard status == .approved else { return nil }
        return trail.last { $0.action == .approve && $0.digest == answer.digest }
    }
}

/// One step of a review.
package struct ReviewEvent: Equatable, Sendable {
    package let action: ReviewAction
    package let reviewer: String
    package let note: String
    /// ISO 8601, UTC.
    package let date: String
    /// Digest of the answer that the step is about.
    package let digest: String
}
