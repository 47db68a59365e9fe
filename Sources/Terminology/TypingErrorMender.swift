/// Takes a misspelt word for the word of a name that it is closest to.
struct TypingErrorMender {
    let glossary: Glossary
    let forms: NameForms

    /// The token with its word mended; nil where the word is known, or nothing is near, or two
    /// words are equally near.
    func mended(_ token: NameToken, isKnownWord: (String) -> Bool) -> NameToken? {
        let word = Array(token.singular.utf8)
        let allowed = word.count >= 9 ? 2 : word.count >= 5 ? 1 : 0
        guard allowed > 0, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
        let words = glossary.words
        guard words.index(of: word) == nil, !isKnownWord(token.singular) else { return nil }
        return nearest(to: word, in: words, allowed: allowed).map {
            forms.token($0, at: token.span)
        }
    }

    private func nearest(to word: [UInt8], in words: BlobTable, allowed: Int) -> String? {
        var best = allowed + 1
        var found: Int?
        var index = words.lowerBound([word[0]])
        let end = words.lowerBound([word[0] + 1])
        while index < end {
            let candidate = words.bytes(index)
            if candidate.count >= 4, abs(candidate.count - word.count) <= min(best, allowed),
                let distance = EditDistance.between(
                    word, Array(candidate), limit: min(best, allowed))
            {
                found = distance < best ? index : nil
                best = distance
            }
            index += 1
        }
        return found.map(words.string)
    }
}
