package import Analysis

/// A place where a text names a concept.
package struct Mention: Hashable, Sendable {
    package var concept: ConceptID
    /// Other concepts that the same words may mean; the text's other mentions spoke for
    /// `concept`.
    package var alternatives: [ConceptID]
    package let span: ByteRange
    /// The words of the text.
    package let surface: String
    /// False where a typing error was mended to recognise it.
    package let exact: Bool

    package init(
        concept: ConceptID, alternatives: [ConceptID] = [], span: ByteRange, surface: String,
        exact: Bool = true
    ) {
        self.concept = concept
        self.alternatives = alternatives
        self.span = span
        self.surface = surface
        self.exact = exact
    }
}

extension Glossary {
    /// The concepts that a text names: at each place the longest name, none overlapping.
    ///
    /// Plurals, inflections, hyphens and British spelling do not matter, nor does the order in
    /// "cancer of the lung". Abbreviations count with their capitals, in small letters only where
    /// they are safe from being words; which of several concepts one means is decided by the
    /// other mentions. Vertebral levels count by rule. A word that neither the glossary nor
    /// `isKnownWord` knows, in lower case and without accents, is taken for the one name's word
    /// that `TypingErrors` leads to, if its first letter agrees; by default every word is known
    /// and nothing is mended.
    package func mentions(
        in text: String, isKnownWord: (String) -> Bool = { _ in true }
    ) -> [Mention] {
        let forms = NameForms()
        var finder = MentionFinder(text: text, glossary: self, forms: forms)
        finder.mendTypingErrors(isKnownWord: isKnownWord)
        return MentionDisambiguator(glossary: self, text: text, forms: forms)
            .decided(finder.mentions())
    }
}
