import Terminology

/// Turns a follow-up question into one that stands alone.
struct FollowUpResolver: Sendable {
    let glossary: Glossary

    struct Resolved: Equatable, Sendable {
        var question: String
        var caseText: String?
        var carriedOver: [String] = []
    }

    func resolve(_ question: String, case caseText: String?, session: Session?) -> Resolved {
        let previous = session?.turns.last
        return Resolved(question: question, caseText: caseText ?? previous?.case)
    }
}
