/// Concepts as index terms of their own: a mark that no word begins with, then the concept's name.
///
/// They let a question's concept, and its narrower and broader ones, be searched whatever words
/// a passage has for them.
package enum ConceptTerm {
    package static let mark = "\u{1}"

    package static func of(_ term: String) -> String { mark + term }

    package static func isConcept(_ term: String) -> Bool { term.hasPrefix(mark) }
}
