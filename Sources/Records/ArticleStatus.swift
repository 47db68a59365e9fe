/// Where an article stands in its review.
package enum ArticleStatus: String, CaseIterable, Sendable {
    case submitted
    case underReview = "under-review"
    case approved
    case rejected

    package var label: String {
        switch self {
        case .submitted: "submitted"
        case .underReview: "under review"
        case .approved: "approved"
        case .rejected: "rejected"
        }
    }
}

/// What is done to an article in its review.
package enum ReviewAction: String, CaseIterable, Sendable {
    case save
    case start
    case approve
    case reject
    /// A change of the sources took the sign-off away.
    case reopen

    /// The status that the action leads to from another; nil where it may not be done.
    func status(after status: ArticleStatus) -> ArticleStatus? {
        switch (self, status) {
        case (.start, .submitted), (.start, .rejected), (.reopen, .approved): .underReview
        case (.approve, .underReview): .approved
        case (.reject, .underReview): .rejected
        default: nil
        }
    }

    package var label: String {
        switch self {
        case .save: "submitted"
        case .start: "review started"
        case .approve: "approved"
        case .reject: "rejected"
        case .reopen: "reopened"
        }
    }

    /// What must be done before.
    var precondition: String {
        switch self {
        case .save: "it is kept already"
        case .start: "a review starts on what is submitted or rejected"
        case .approve, .reject: "start the review with `lind review start`"
        case .reopen: "only a sign-off is taken away"
        }
    }
}
