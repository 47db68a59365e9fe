import Analysis

/// The school grade that a text asks of its reader.
///
/// Kincaid, Fishburne, Rogers and Chissom 1975: 0.39 · words/sentences + 11.8 · syllables/words −
/// 15.59. Syllables are counted by vowel groups without a silent e.
struct ReadingGrade {
    /// To one decimal, at least 0.
    let value: Double

    init(of texts: [String]) {
        let splitter = SentenceSplitter()
        let tokenizer = Tokenizer()
        var (sentences, words, syllables) = (0, 0, 0)
        for text in texts {
            sentences += splitter.sentences(in: text).count
            for token in tokenizer.tokens(in: text) {
                words += 1
                syllables += Self.syllables(of: token)
            }
        }
        guard sentences > 0, words > 0 else {
            value = 0
            return
        }
        let grade =
            0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
            - 15.59
        value = max(0, (grade * 10).rounded() / 10)
    }

    /// A number or a code counts as one.
    static func syllables(of token: Token) -> Int {
        guard token.kind == .word else { return 1 }
        let letters = Array(token.text.utf8)
        var groups = 0
        var wasVowel = false
        for letter in letters {
            let isVowel = "aeiouy".utf8.contains(letter)
            if isVowel, !wasVowel { groups += 1 }
            wasVowel = isVowel
        }
        return max(1, groups - (endsSilently(letters) ? 1 : 0))
    }

    /// "Dose", "used", "times" but not "table" and "needed".
    private static func endsSilently(_ letters: [UInt8]) -> Bool {
        let ending = letters.suffix(3).map { Character(Unicode.Scalar($0)) }
        guard ending.count == 3 else { return false }
        let isVowel = { (letter: Character) in "aeiouy".contains(letter) }
        if ending[2] == "e" {
            return !isVowel(ending[1]) && !(ending[1] == "l" && !isVowel(ending[0]))
        }
        guard ending[1] == "e", !isVowel(ending[0]) else { return false }
        switch ending[2] {
        case "d": return !"td".contains(ending[0])
        case "s": return !"szcgxh".contains(ending[0])
        default: return false
        }
    }
}
