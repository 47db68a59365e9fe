internal import Analysis

/// Finds the names of concepts in one text.
struct MentionFinder {
    private let text: String
    private let glossary: Glossary
    private let forms: NameForms
    private var tokens: [NameToken]
    private var isMended: [Bool]
    /// Whether each token follows the one before with nothing but space or a hyphen between.
    private let isAttached: [Bool]

    /// No name has more words.
    private static let longestName = 12

    init(text: String, glossary: Glossary, forms: NameForms) {
        self.text = text
        self.glossary = glossary
        self.forms = forms
        let tokens = forms.tokens(of: text)
        let isShouted = tokens.count >= 4 && !text.utf8.contains { (0x61...0x7A).contains($0) }
        // Where everything is in capitals, capitals say nothing.
        self.tokens = isShouted ? tokens.map(\.inSmallLetters) : tokens
        isMended = tokens.map { _ in false }
        let utf8 = Array(text.utf8)
        isAttached = tokens.indices.map { index in
            index > 0 && Self.attaches(utf8, tokens[index - 1].span, tokens[index].span)
        }
    }

    mutating func mendTypingErrors(isKnownWord: (String) -> Bool) {
        let mender = TypingErrorMender(glossary: glossary, forms: forms)
        for (index, token) in tokens.enumerated() where token.isWord {
            if let mended = mender.mended(token, isKnownWord: isKnownWord) {
                tokens[index] = mended
                isMended[index] = true
            }
        }
    }

    /// By place; of a name that several concepts share, the first is the mention's concept.
    func mentions() -> [Mention] {
        var found: [Mention] = []
        var index = 0
        while index < tokens.count {
            guard let match = longestMatch(at: index), let first = match.concepts.first else {
                index += 1
                continue
            }
            let last = index + match.length - 1
            let span = ByteRange(tokens[index].span.start, tokens[last].span.end)
            found.append(
                Mention(
                    concept: first, alternatives: Array(match.concepts.dropFirst()), span: span,
                    surface: text.slice(span).map(String.init) ?? "",
                    exact: !isMended[index...last].contains(true)))
            index += match.length
        }
        return found
    }

    private struct Match {
        let concepts: [ConceptID]
        /// In tokens.
        let length: Int
    }

    private func longestMatch(at index: Int) -> Match? {
        [direct(at: index), turnedRound(at: index), spineLevel(at: index)]
            .compactMap { $0 }
            .max { $0.length < $1.length }
    }

    private func direct(at index: Int) -> Match? {
        var best: Match?
        var end = index + 1
        while true {
            let concepts = glossary.concepts(named: tokens[index..<end])
            if !concepts.isEmpty { best = Match(concepts: concepts, length: end - index) }
            guard end < tokens.count, isAttached[end], end - index < Self.longestName,
                glossary.holdsLongerName(than: tokens[index..<end])
            else { break }
            end += 1
        }
        return best ?? joined(at: index)
    }

    /// "beta-blocker" for "betablocker".
    private func joined(at index: Int) -> Match? {
        guard index + 1 < tokens.count, tokens[index].isWord, tokens[index + 1].isWord,
            text.slice(ByteRange(tokens[index].span.end, tokens[index + 1].span.start)) == "-"
        else { return nil }
        let word = forms.token(
            tokens[index].singular + tokens[index + 1].singular,
            at: ByteRange(tokens[index].span.start, tokens[index + 1].span.end))
        let concepts = glossary.concepts(named: [word])
        return concepts.isEmpty ? nil : Match(concepts: concepts, length: 2)
    }

    /// "cancer of the lung" for "lung cancer".
    private func turnedRound(at index: Int) -> Match? {
        guard let of = (index + 1..<min(index + 4, tokens.count)).first(where: isOf) else {
            return nil
        }
        for end in (of + 1..<min(of + 4, tokens.count)).reversed().map({ $0 + 1 })
        where (index + 1..<end).allSatisfy({ isAttached[$0] }) {
            let concepts = glossary.concepts(named: tokens[of + 1..<end] + tokens[index..<of])
            if !concepts.isEmpty { return Match(concepts: concepts, length: end - index) }
        }
        return nil
    }

    private func isOf(_ index: Int) -> Bool { tokens[index].singular == "of" }

    private func spineLevel(at index: Int) -> Match? {
        let rule = SpineLevelRule(glossary: glossary)
        let before = index > 0 ? tokens[index - 1] : nil
        return rule.concept(of: tokens[index], before: before, behind: tokens[(index + 1)...])
            .map { Match(concepts: [$0], length: 1) }
    }

    private static func attaches(_ text: [UInt8], _ one: ByteRange, _ other: ByteRange) -> Bool {
        let gap = text[one.end..<max(one.end, other.start)]
        let isInitial = one.count <= 2
        return gap.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "."): isInitial
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
                UInt8(ascii: "!"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "\n"):
                false
            default: true
            }
        }
    }
}

extension NameToken {
    fileprivate var inSmallLetters: NameToken {
        NameToken(
            singular: singular, stem: stem, cased: cased.lowercased(), span: span, kind: kind)
    }
}
