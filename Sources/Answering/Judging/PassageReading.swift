import Corpus

/// The sentences of one passage with what each does and says.
struct PassageReading: Sendable {
    struct Sentence: Sendable {
        var statement: Statement
        var reading: SentenceReading
        var role: SentenceRole
    }

    var sentences: [Sentence]
    /// The passage's score as a share of the best passage's: how much its word counts.
    var share: Double

    init(_ statements: [Statement], share: Double) {
        let read = statements.map {
            RoleReader.Sentence(
                section: $0.role, text: $0.ownText, reading: SentenceReading($0.ownText))
        }
        sentences = zip(statements, zip(read, RoleReader.roles(of: read))).map {
            Sentence(statement: $0, reading: $1.0.reading, role: $1.1)
        }
        self.share = share
    }
}
