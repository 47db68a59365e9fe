import Analysis
import Corpus

/// The sentences of one passage with what each does and says.
struct PassageReading {
    struct Sentence {
        var statement: Statement
        var reading: SentenceReading
        var role: SentenceRole
        /// Its index terms with their places among the tokens; an abbreviation stands for its
        /// long form too.
        var terms: [(stem: String, place: Int)]

        /// The stems of the terms that stand under an assertion.
        func stems(_ assertion: Assertion) -> Set<String> {
            Set(terms.filter { reading.assertions[$0.place] == assertion }.map(\.stem))
        }

        var stems: Set<String> { Set(terms.map(\.stem)) }
    }

    var sentences: [Sentence]
    /// The passage's score as a share of the best passage's: how much its word counts.
    var share: Double

    init(_ statements: [Statement], share: Double, workbench: Workbench) {
        let read = statements.map {
            RoleReader.Sentence(
                section: $0.role, text: $0.ownText, reading: SentenceReading($0.ownText))
        }
        var reader = TermReader(workbench: workbench)
        for sentence in read { reader.learn(from: sentence) }
        sentences = zip(statements, zip(read, RoleReader.roles(of: read))).map {
            Sentence(
                statement: $0, reading: $1.0.reading, role: $1.1, terms: reader.terms(of: $1.0))
        }
        self.share = share
    }

    /// Every stem of the passage.
    var stems: Set<String> { Set(sentences.flatMap(\.terms).map(\.stem)) }
}

/// Reads index terms with the abbreviations that a passage has introduced.
private struct TermReader {
    let workbench: Workbench
    /// Short form → stems of the long form.
    private var long: [String: [String]] = [:]

    init(workbench: Workbench) {
        self.workbench = workbench
    }

    mutating func learn(from sentence: RoleReader.Sentence) {
        let found = Abbreviations(in: sentence.text, tokens: sentence.reading.tokens)
        for (short, words) in found.long {
            long[short] = words.flatMap { workbench.terms(in: $0.text).map(\.text) }
        }
    }

    func terms(of sentence: RoleReader.Sentence) -> [(stem: String, place: Int)] {
        let tokens = sentence.reading.tokens
        let places = Dictionary(
            tokens.enumerated().map { ($1.span.start, $0) }, uniquingKeysWith: { first, _ in first }
        )
        var terms = workbench.terms(in: sentence.text).compactMap { term in
            places[term.span.start].map { (stem: term.text, place: $0) }
        }
        for (place, token) in tokens.enumerated() {
            terms += (long[token.text] ?? []).map { (stem: $0, place: place) }
        }
        return terms
    }
}
