/// Takes a misspelt word for the word of a name that it is closest to.
struct TypingErrorMender {
    let glossary: Glossary
    let forms: NameForms

    /// The token with its word mended; nil where the word is known, or nothing is near, or two
    /// words are equally near.
    func mended(_ token: NameToken, isKnownWord: (String) -> Bool) -> NameToken? {
        let word = Array(token.singular.utf8)
        let errors = TypingErrors(typed: word)
        // Two capitals are an abbreviation that nobody has listed.
        guard errors.allowed > 0, token.capitals < 2,
            word.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return nil }
        let words = glossary.words
        guard words.index(of: word) == nil, !isKnownWord(token.singular),
            glossary.concepts(named: [token]).isEmpty
        else { return nil }
        return nearest(to: word, errors, in: words).map { forms.token($0, at: token.span) }
    }

    private func nearest(
        to word: [UInt8], _ errors: TypingErrors, in words: BlobTable
    ) -> String? {
        var best = errors.allowed + 1
        var found: Int?
        for index in words.lowerBound([word[0]])..<words.lowerBound([word[0] + 1]) {
            let length = words.range(index).count
            guard length >= 4, abs(length - word.count) <= errors.allowed,
                let count = errors.count(to: Array(words.bytes(index))), count <= best
            else { continue }
            found = count < best ? index : nil
            best = count
        }
        return found.map(words.string)
    }
}
