/// Words that make a text a question and say nothing of its subject.
///
/// Statements seldom hold them, so their idf is high and a passage that asks something itself
/// would win ("verbosity reduction", Bendersky & Croft 2008, for its plainest case).
enum QuestionWords {
    /// Whether a word of a question is left out; "WHO" and "CAN" in capitals are names.
    static func contains(_ word: Substring) -> Bool {
        words.contains(word.lowercased()) && (word.count == 1 || word != word.uppercased()[...])
    }

    private static let words = Set(
        """
        what what's which who whom whose when where why how
        do does did done can could should would shall may might must
        has have had having been being am were
        i me my mine we us our ours you your yours he him his she her hers its one
        any some also than so too very about from between after before during over
        list name describe define explain tell give please know find
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
