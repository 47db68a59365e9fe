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

    /// A sentence ends at a word with a full stop before a word that begins in upper case.
    private static func wordsOfLongestSentence(in text: String) -> Int {
        var longest = 0
        var count = 0
        var ended = false
        for word in text.split(separator: " ") {
            if ended, word.first?.isUppercase ?? false { count = 0 }
            count += 1
            longest = max(longest, count)
            ended = word.hasSuffix(".") || word.hasSuffix("?") || word.hasSuffix(";")
        }
        return longest
    }
}
