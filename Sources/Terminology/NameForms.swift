internal import Analysis

/// A token in the forms in which names are compared.
struct NameToken {
    /// Spelled one way, in the singular: what a name of one word is compared by.
    let singular: String
    /// Porter2's stem: what each word of a longer name is compared by.
    let stem: String
    /// With its capitals: what abbreviations are compared by.
    let cased: String
    let span: ByteRange
    let kind: Token.Kind

    var isWord: Bool { kind == .word }
    var hasCapital: Bool { capitals > 0 }
    var capitals: Int { cased.utf8.count { (0x41...0x5A).contains($0) } }
}

/// Turns text into the forms in which names are compared; for one thread.
final class NameForms {
    private let worker: AnalysisWorker

    init() {
        var options = AnalyzerOptions()
        options.dropsStopWords = false
        worker = Analyzer(options: options).makeWorker()
    }

    /// The tokens of a text but "the", which tells no name from another.
    func tokens(of text: String) -> [NameToken] {
        Tokenizer().tokens(in: text).filter { $0.text != "the" }.map { token in
            let folded = Spelling.folded(token.text)
            return NameToken(
                singular: token.kind == .word ? Singular.form(of: folded) : folded,
                stem: Self.isApart(folded) ? folded : worker.term(of: token) ?? folded,
                cased: Self.cased(token, in: text), span: token.span, kind: token.kind)
        }
    }

    /// The forms of a word put in another's place.
    func token(_ word: String, at span: ByteRange) -> NameToken {
        let token = Token(text: word, span: span, kind: .word)
        return NameToken(
            singular: Singular.form(of: word), stem: worker.term(of: token) ?? word, cased: word,
            span: span, kind: .word)
    }

    /// Words that share their stem with one of another meaning: "several" with "severe",
    /// "prostatitis" with "prostate".
    private static func isApart(_ word: String) -> Bool {
        word == "several" || word.hasSuffix("itis") || word == "personality"
    }

    /// The token as written, where that differs from its text in capitals and hyphens alone.
    private static func cased(_ token: Token, in text: String) -> String {
        guard let written = text.slice(token.span) else { return token.text }
        let letters = written.filter { $0 != "-" }
        return letters.lowercased() == token.text ? String(letters) : token.text
    }
}

/// The keys under which names are found, told apart by their first byte.
enum NameKey: UInt8 {
    /// A term, synonym or brand.
    case name = 0x31
    /// An abbreviation with its capitals.
    case abbreviation = 0x32
    /// An abbreviation that is safe to read in small letters.
    case smallAbbreviation = 0x33
    /// The stem of a name of one word: "vaccinated" finds "vaccination".
    case stem = 0x34
    /// "X of Y" turned round: "breath shortness".
    case reordered = 0x35

    /// The key of a name of these tokens.
    func key(_ tokens: some Collection<NameToken>) -> [UInt8] {
        var key = [rawValue]
        for token in tokens {
            if key.count > 1 { key.append(NameKey.separator) }
            key.append(contentsOf: part(token, of: tokens.count).utf8)
        }
        return key
    }

    static let separator: UInt8 = 0x20

    private func part(_ token: NameToken, of count: Int) -> String {
        switch self {
        case .name: count == 1 ? token.singular : token.stem
        case .abbreviation: token.cased
        case .smallAbbreviation: token.cased.lowercased()
        case .stem, .reordered: token.stem
        }
    }
}
