import Analysis
import Corpus
import Terminology

/// Concepts as index terms of their own: a mark that no word begins with, then the concept's name.
///
/// They let a question's concept, and its narrower and broader ones, be searched whatever words
/// a passage has for them.
package enum ConceptTerm {
    package static let mark = "\u{1}"

    package static func of(_ term: String) -> String { mark + term }

    package static func isConcept(_ term: String) -> Bool { term.hasPrefix(mark) }

    /// The concept terms that a passage is indexed under, each as often as it is mentioned.
    static func terms(
        of passage: Passage, body: String, in document: Document, glossary: Glossary
    ) -> [String] {
        let texts = [document.metadata.title] + passage.headings + [body]
        let mentioned = texts.flatMap { glossary.mentions(in: $0) }.map(\.concept)
        let annotated = passage.blocks.compactMap(\.annotation)
            .flatMap { $0.intervention + $0.comparator + $0.condition + $0.outcome }
            .compactMap { glossary.concept(named: $0) }
        return (mentioned + annotated).map { of(glossary.term(of: $0)) }
    }
}
