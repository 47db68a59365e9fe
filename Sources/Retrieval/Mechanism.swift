/// A part of ranking that can be switched off, so that what it brings can be measured.
package enum Mechanism: String, CaseIterable, Sendable {
    /// A passage gains from the rest of its article or page.
    case works
    /// Rare words count more in choosing the work, and less in choosing the passage within it.
    case rarity
    /// A passage gains from the question's words standing close together in it.
    case proximity
    /// Words that only make a text a question are not searched.
    case questionWords = "question-words"
    /// Names of the question's concepts other than the question's own.
    case glossary
}
