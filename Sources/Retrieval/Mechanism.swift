/// A part of ranking that can be switched off, so that what it brings can be measured.
package enum Mechanism: String, CaseIterable, Sendable {
    /// A passage gains from the rest of its article or page.
    case works
    /// Names of the question's concepts other than the question's own.
    case glossary
}
