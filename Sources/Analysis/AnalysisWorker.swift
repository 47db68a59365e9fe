/// Does an analyzer's work for one thread: holds the stemmer and remembers the words seen.
package final class AnalysisWorker {
    private let options: AnalyzerOptions
    private let stemmer: Stemmer?
    private var cache = TermCache()
    private var word: [UInt8] = []

    init(_ options: AnalyzerOptions) {
        self.options = options
        stemmer =
            switch options.stemming {
            case .none: nil
            case .porter: Stemmer(.porter)
            case .porter2: Stemmer(.english)
            }
    }

    package func terms(in text: String) -> [Term] {
        var text = text
        return text.withUTF8 { bytes in
            var terms: [Term] = []
            forEachTerm(in: bytes) { term, span, position in
                terms.append(
                    Term(
                        text: String(decoding: term, as: UTF8.self), span: span, position: position)
                )
            }
            return terms
        }
    }

    /// The term of one token; nil for a token that is dropped.
    package func term(of token: Token) -> String? {
        var term: String?
        Array(token.text.utf8).withUnsafeBufferPointer { token in
            withTerm(for: token) { bytes, _ in term = String(decoding: bytes, as: UTF8.self) }
        }
        return term
    }

    /// Calls `body` with each term's bytes, where it stands, and its position, in order.
    ///
    /// The bytes are valid during the call alone. Invalid UTF-8 separates words.
    package func forEachTerm(
        in bytes: UnsafeBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>, ByteRange, Int) -> Void
    ) {
        forEachNumberedTerm(in: bytes) { body($0.bytes, $0.span, $0.position) }
    }

    /// Calls `body` with each term, in order; as ``forEachTerm(in:_:)``, with numbers.
    package func forEachNumberedTerm(
        in bytes: UnsafeBufferPointer<UInt8>, _ body: (NumberedTerm) -> Void
    ) {
        var scanner = TokenScanner(bytes)
        var position = 0
        var compound = CompoundJoiner()
        while scanner.next() {
            if options.joinsCompounds, let joined = compound.joined(with: scanner) {
                joined.word.withUnsafeBufferPointer {
                    withTerm(for: $0) { body(term($0, $1, joined.span, position - 1)) }
                }
            }
            scanner.text.withUnsafeBufferPointer {
                withTerm(for: $0) { body(term($0, $1, scanner.span, position)) }
            }
            position += 1
        }
    }

    private func term(
        _ bytes: UnsafeBufferPointer<UInt8>, _ number: Int32?, _ span: ByteRange, _ position: Int
    ) -> NumberedTerm {
        NumberedTerm(
            bytes: bytes, span: span, position: position, number: number, round: cache.round)
    }

    /// Calls `body` with the term of a token and the token's number unless the token is dropped.
    private func withTerm(
        for token: UnsafeBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>, Int32?) -> Void
    ) {
        guard token.count <= TermCache.longestWord else { return withUncachedTerm(token, body) }
        let hash = TermCache.hash(token)
        let isKnown = cache.withValue(for: token, hash: hash) { term, number in
            if !term.isEmpty { body(term, number) }
        }
        guard !isKnown else { return }
        analyze(token)
        let number = cache.insert(word, for: token, hash: hash)
        if !word.isEmpty { word.withUnsafeBufferPointer { body($0, number) } }
    }

    private func withUncachedTerm(
        _ token: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Int32?) -> Void
    ) {
        guard token.count <= Analyzer.longestTerm else { return }
        analyze(token)
        if !word.isEmpty { word.withUnsafeBufferPointer { body($0, nil) } }
    }

    /// Leaves the token's term in `word`, nothing for a stop word.
    private func analyze(_ token: UnsafeBufferPointer<UInt8>) {
        word.removeAll(keepingCapacity: true)
        word.append(contentsOf: token)
        if options.dropsStopWords, word.withUnsafeBufferPointer(StopWords.contains) {
            word.removeAll(keepingCapacity: true)
            return
        }
        if options.foldsSpelling { Spelling.fold(&word) }
        if !word.contains(where: \.isASCIIDigit) { stemmer?.stem(&word) }
    }
}

/// A term in a text, with a number that spares its consumer from comparing bytes.
package struct NumberedTerm {
    /// Valid during the call that hands the term out.
    package let bytes: UnsafeBufferPointer<UInt8>
    package let span: ByteRange
    /// Counts tokens from 0, dropped ones included.
    package let position: Int
    /// Counts the words that were met in a round, from 0: the same number within a round means
    /// the same term. Nil for a word that is too long to be remembered.
    package let number: Int32?
    /// When it changes, the numbers begin anew.
    package let round: Int
}

/// Finds compounds of two words with a hyphen between them.
private struct CompoundJoiner {
    private var first: [UInt8] = []
    private var span = ByteRange(0, 0)

    /// The compound that the scanner's token completes.
    mutating func joined(with scanner: TokenScanner) -> (word: [UInt8], span: ByteRange)? {
        defer {
            first = scanner.kind == .word ? scanner.text : []
            span = scanner.span
        }
        guard scanner.kind == .word, !first.isEmpty,
            span.end + scanner.hyphenLength(span.end) == scanner.span.start,
            span.end < scanner.span.start
        else { return nil }
        return (first + scanner.text, ByteRange(span.start, scanner.span.end))
    }
}
