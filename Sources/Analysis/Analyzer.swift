/// An index term: the stem of a token, with the bytes it was read from.
package struct Term: Hashable, Sendable {
    package let text: String
    package let span: ByteRange
    /// Counts tokens from 0, dropped ones included, so that neighbours differ by one.
    package let position: Int

    package init(text: String, span: ByteRange, position: Int) {
        self.text = text
        self.span = span
        self.position = position
    }
}

/// What an analyzer does to words; the default is what indexes are built with.
package struct AnalyzerOptions: Hashable, Sendable {
    package enum Stemming: Sendable {
        case none
        /// Porter 1980.
        case porter
        /// Porter's revision of 2001.
        case porter2
    }

    package var stemming = Stemming.porter2
    /// Adds the joined form of a two-part compound ("followup" for "follow-up") at the place of
    /// its first part.
    package var joinsCompounds = false
    /// British spellings become American ones.
    package var foldsSpelling = true
    package var dropsStopWords = true

    package init() {}

    package static let `default` = AnalyzerOptions()
}

/// Turns a text into index terms: tokens, less stop words, spelled one way, stemmed.
///
/// Tokens of more than `longestTerm` bytes are dropped. The same text and options give the same
/// terms; `version` changes whenever that would not hold between two releases.
package struct Analyzer: Sendable {
    /// Counts changes of the terms that texts are turned into; an index keeps it.
    package static let version = 1

    /// In bytes.
    package static let longestTerm = 128

    package let options: AnalyzerOptions

    package init(options: AnalyzerOptions = .default) {
        self.options = options
    }

    package func terms(in text: String) -> [Term] {
        makeWorker().terms(in: text)
    }

    /// The terms of one word, such as a word of a query; empty for a stop word.
    package func stem(_ word: String) -> String? {
        terms(in: word).first?.text
    }

    /// A worker for many texts on one thread.
    package func makeWorker() -> AnalysisWorker {
        AnalysisWorker(options)
    }
}
