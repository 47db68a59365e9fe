import Analysis

/// Finds the phrases of a fixed list in tokens: the longest at each place.
///
/// A phrase is words with spaces; a word with `*` at its end stands for all that begin so.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Phrase {
        var rest: [Substring]
        var value: Value
    }

    private var exact: [Substring: [Phrase]] = [:]
    private var prefixes: [Substring: [Phrase]] = [:]
    private var prefixLengths: [Int] = []

    /// - Parameter lists: phrases separated by commas, with what they stand for.
    init(_ lists: [(Value, String)]) {
        for (value, list) in lists {
            for phrase in list.split(separator: ",") {
                let words = phrase.split(whereSeparator: \.isWhitespace)
                guard let first = words.first else { continue }
                let entry = Phrase(rest: Array(words.dropFirst()), value: value)
                if first.hasSuffix("*") {
                    prefixes[first.dropLast(), default: []].append(entry)
                } else {
                    exact[first, default: []].append(entry)
                }
            }
        }
        prefixLengths = Set(prefixes.keys.map(\.utf8.count)).sorted(by: >)
    }

    /// What the longest phrase that begins at `place` stands for, and its number of tokens.
    func match(at place: Int, in tokens: [Token]) -> (value: Value, length: Int)? {
        let word = tokens[place].text[...]
        var best = longest(of: exact[word] ?? [], at: place, in: tokens)
        for length in prefixLengths where length <= word.utf8.count {
            guard let phrases = prefixes[word.prefix(length)] else { continue }
            let found = longest(of: phrases, at: place, in: tokens)
            if let found, found.length > best?.length ?? 0 { best = found }
        }
        return best
    }

    private func longest(
        of phrases: [Phrase], at place: Int, in tokens: [Token]
    ) -> (value: Value, length: Int)? {
        var best: (value: Value, length: Int)?
        for phrase in phrases where phrase.rest.count + 1 > best?.length ?? 0 {
            guard place + phrase.rest.count < tokens.count else { continue }
            let isThere = phrase.rest.enumerated().allSatisfy { offset, word in
                let token = tokens[place + 1 + offset].text
                return word.hasSuffix("*") ? token.hasPrefix(word.dropLast()) : token == word
            }
            if isThere { best = (phrase.value, phrase.rest.count + 1) }
        }
        return best
    }
}
