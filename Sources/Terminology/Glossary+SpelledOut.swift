internal import Analysis

extension Glossary {
    /// A text as it would stand without haste: shorthand, clipped words and typing errors written
    /// out.
    ///
    /// Words that the glossary or `isKnownWord` knows stay as they are, so do abbreviations and
    /// whatever more than one word could be meant by.
    package func spelledOut(_ text: String, isKnownWord: (String) -> Bool) -> String {
        let expanded = Self.withoutShorthand(text)
        let forms = NameForms()
        let mender = TypingErrorMender(glossary: self, forms: forms)
        let clipped = ClippedWord(glossary: self)
        var result = ""
        var done = 0
        for token in forms.tokens(of: expanded) where token.isWord && token.capitals < 2 {
            guard !isAttached(token.span, in: expanded),
                let word = mender.mended(token, isKnownWord: isKnownWord)?.singular
                    ?? whole(of: token, clipped, isKnownWord)
            else { continue }
            result += expanded.slice(ByteRange(done, token.span.start)) ?? ""
            result += word
            done = token.span.end
        }
        return result + (expanded.slice(ByteRange(done, expanded.utf8.count)) ?? "")
    }

    private func whole(
        of token: NameToken, _ clipped: ClippedWord, _ isKnownWord: (String) -> Bool
    ) -> String? {
        guard !isKnownWord(token.singular), concepts(named: [token]).isEmpty,
            words.index(of: Array(token.singular.utf8)) == nil
        else { return nil }
        return clipped.whole(of: token.singular)
    }

    /// Part of a longer written word, as in "trovaxil-B".
    private func isAttached(_ span: ByteRange, in text: String) -> Bool {
        let before = text.slice(ByteRange(max(0, span.start - 1), span.start)) ?? ""
        let behind =
            text.slice(ByteRange(span.end, min(text.utf8.count, span.end + 1))) ?? ""
        return before == "-" || behind == "-"
    }

    private static func withoutShorthand(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            let word = rest.prefix { !$0.isWhitespace }
            let space = rest[word.endIndex...].prefix { $0.isWhitespace }
            result += withoutShorthand(word: word) + space
            rest = rest[space.endIndex...]
        }
        return result
    }

    /// The word with its brackets and full stops kept around it.
    private static func withoutShorthand(word: Substring) -> Substring {
        let core = word.drop { "([".contains($0) }
        let end = core.reversed().prefix { ",;:?.!)]".contains($0) }.count
        guard let words = Shorthand.words(for: core.dropLast(end)) else { return word }
        return word.prefix(word.count - core.count) + words + core.suffix(end)
    }
}
