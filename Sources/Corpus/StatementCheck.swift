import Analysis

/// Checks the wording of one statement.
enum StatementCheck {
    static let longestSentence = 60

    static func problems(
        of text: String, section: SectionHeading?, line: Int
    ) -> [LocatedProblem] {
        var problems: [CorpusProblem] = []
        let words = wordsOfLongestSentence(in: text)
        if words > longestSentence {
            problems.append(.longSentence(words: words, limit: longestSentence))
        }
        if section == .dosing, DoseCheck.lacksUnit(text) { problems.append(.doseWithoutUnit) }
        return problems.map { LocatedProblem(line: line, problem: $0) }
    }

    private static func wordsOfLongestSentence(in text: String) -> Int {
        let sentences = SentenceSplitter().sentences(in: text).compactMap { text.slice($0) }
        return sentences.map { $0.utf8.split(separator: UInt8(ascii: " ")).count }.max() ?? 0
    }
}
