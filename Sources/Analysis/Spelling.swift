/// Folds British spellings to American ones, so that "haemorrhage" finds "hemorrhage".
///
/// The rules aim at texts agreeing with each other. A word that both spellings share may change
/// ("aesthetic"), always to the same form; two different words never become one.
package enum Spelling {
    /// - Parameter word: a token's text; words with digits or fewer than four letters stay.
    package static func folded(_ word: String) -> String {
        var bytes = Array(word.utf8)
        fold(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func fold(_ word: inout [UInt8]) {
        guard word.count >= 4, word.allSatisfy(\.isASCIILower) else { return }
        if let whole = SpellingRules.words[word] {
            word = whole
            return
        }
        foldFragments(&word)
        foldEnding(&word)
        foldIse(&word)
    }

    private static func foldFragments(_ word: inout [UInt8]) {
        var offset = 0
        while offset < word.count {
            let rules = SpellingRules.anywhere[Int(word[offset] - .ascii("a"))]
            if let rule = rules.first(where: { word[offset...].starts(with: $0.british) }) {
                word.replaceSubrange(offset..<offset + rule.british.count, with: rule.american)
                offset += rule.american.count
            } else {
                offset += 1
            }
        }
    }

    private static func foldEnding(_ word: inout [UInt8]) {
        for rule in SpellingRules.endings where word.hasSuffix(rule.british) {
            word.removeLast(rule.british.count)
            word += rule.american
            return
        }
    }

    /// "-ise" and its forms become "-ize", but for words that every English writes with s.
    private static func foldIse(_ word: inout [UInt8]) {
        for suffix in SpellingRules.iseSuffixes where word.hasSuffix(suffix) {
            let root = word.dropLast(suffix.count)
            guard root.count >= 3, !SpellingRules.writtenWithS.contains(where: root.hasSuffix)
            else { return }
            word[root.endIndex + 1] = .ascii("z")
            return
        }
    }
}

extension BidirectionalCollection<UInt8> {
    func hasSuffix(_ suffix: some BidirectionalCollection<UInt8>) -> Bool {
        last == suffix.last && count >= suffix.count
            && self.suffix(suffix.count).elementsEqual(suffix)
    }
}
