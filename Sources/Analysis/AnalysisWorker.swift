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
        withTerm(for: Array(token.text.utf8)) { term = String(decoding: $0, as: UTF8.self) }
        return term
    }

    /// Calls `body` with each term's bytes, where it stands, and its position, in order.
    ///
    /// The bytes are valid during the call alone. Invalid UTF-8 separates words.
    package func forEachTerm(
        in bytes: UnsafeBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>, ByteRange, Int) -> Void
    ) {
        var scanner = TokenScanner(bytes)
        var position = 0
        var compound = CompoundJoiner()
        while scanner.next() {
            if options.joinsCompounds, let joined = compound.joined(with: scanner) {
                withTerm(for: joined.word) { body($0, joined.span, position - 1) }
            }
            withTerm(for: scanner.text) { body($0, scanner.span, position) }
            position += 1
        }
    }

    /// Calls `body` with the term of a token unless the token is dropped.
    private func withTerm(for token: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard token.count <= TermCache.longestWord else { return withUncachedTerm(token, body) }
        let hash = TermCache.hash(token)
        let isKnown: Void? = cache.withValue(for: token, hash: hash) { if !$0.isEmpty { body($0) } }
        guard isKnown == nil else { return }
        analyze(token)
        cache.insert(word, for: token, hash: hash)
        if !word.isEmpty { word.withUnsafeBufferPointer(body) }
    }

    private func withUncachedTerm(_ token: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard token.count <= Analyzer.longestTerm else { return }
        analyze(token)
        if !word.isEmpty { word.withUnsafeBufferPointer(body) }
    }

    /// Leaves the token's term in `word`, nothing for a stop word.
    private func analyze(_ token: [UInt8]) {
        word = token
        if options.dropsStopWords, word.withUnsafeBufferPointer(StopWords.contains) {
            word.removeAll(keepingCapacity: true)
            return
        }
        if options.foldsSpelling { Spelling.fold(&word) }
        if !word.contains(where: \.isASCIIDigit) { stemmer?.stem(&word) }
    }
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
