/// A word or phrase of a sentence that says something about a finding.
struct Cue: Equatable, Sendable {
    var kind: Kind
    /// Places among the sentence's tokens.
    var place: Range<Int>
    var assertion: Assertion

    enum Kind: String, CaseIterable, Sendable {
        /// More of something: "increased", "higher".
        case increase
        /// Less of something: "reduced", "lower".
        case decrease
        /// A change for the good or a good quality: "improved", "safe", "reliable".
        case better
        /// A change for the bad or a bad quality: "worse", "unsafe".
        case worse
        /// Sameness: "similar", "comparable", "noninferior".
        case same
        /// That something acts or differs, whichever way: "affects", "difference".
        case effect
        /// That things go together: "associated", "predicts".
        case relation
        /// That something is there or holds: "exists", "is needed".
        case presence
        /// Advice: "should", "recommended".
        case advice
        /// Doubt: "may", "appears".
        case hedge
        /// What is not known: "remains unclear", "further studies are needed".
        case open
        /// A turn: "but", "however", "only in".
        case turn
        /// Statistical significance in words.
        case significance
        /// A study's voice: "we conclude", "these results show".
        case claim
    }
}

/// Whether what a word says is said to hold.
enum Assertion: String, CaseIterable, Sendable {
    case affirmed
    /// "did not increase".
    case denied
    /// "no evidence that it increases", "failed to show an increase".
    case unproven
}
