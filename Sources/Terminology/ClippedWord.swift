/// Finds the word that a clipped one stands for: "clarithro" for "clarithromycin", "smkr" for
/// "smoker".
///
/// A word is clipped at its end, or by its vowels, or both. Only where a single word of the
/// glossary's names fits is it taken: what could be two words stays as it is written.
struct ClippedWord {
    let glossary: Glossary

    /// In letters: shorter beginnings and consonants belong to too many words.
    private static let shortest = (beginning: 5, consonants: 3, clippedConsonants: 4)

    /// - Parameter word: small letters, known to nobody.
    func whole(of word: String) -> String? {
        let typed = Array(word.utf8)
        guard typed.count >= 3, typed.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return nil
        }
        return only(beginningWith: typed) ?? only(withConsonantsOf: typed)
    }

    private func only(beginningWith typed: [UInt8]) -> String? {
        guard typed.count >= Self.shortest.beginning else { return nil }
        return onlyWord(from: typed) { $0.count > typed.count }
    }

    private func only(withConsonantsOf typed: [UInt8]) -> String? {
        let consonants = Self.consonants(of: typed)
        guard consonants.count >= Self.shortest.consonants,
            typed.count - consonants.count <= typed.count / 3
        else { return nil }
        let isLonger = { (word: [UInt8]) in word.count > typed.count }
        return onlyWord(from: [typed[0]]) {
            isLonger($0) && Self.consonants(of: $0) == consonants
                && Self.holds($0, inOrder: typed)
        }
            ?? onlyWord(from: [typed[0]]) {
                consonants.count >= Self.shortest.clippedConsonants && isLonger($0)
                    && Self.consonants(of: $0).starts(with: consonants)
                    && Self.holds($0, inOrder: typed)
            }
    }

    /// The one word that begins so and fits.
    private func onlyWord(from beginning: [UInt8], where fits: ([UInt8]) -> Bool) -> String? {
        let words = glossary.words
        var next = beginning
        next[next.count - 1] += 1
        var found: Int?
        for index in words.lowerBound(beginning)..<words.lowerBound(next)
        where fits(Array(words.bytes(index))) {
            guard found == nil else { return nil }
            found = index
        }
        return found.map(words.string)
    }

    /// The first letter and the consonants behind it, doubled ones once.
    private static func consonants(of word: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        for (index, letter) in word.enumerated()
        where index == 0 || !vowels.contains(letter) && letter != kept.last {
            kept.append(letter)
        }
        return kept
    }

    private static let vowels = Set("aeiouy".utf8)

    private static func holds(_ word: [UInt8], inOrder letters: [UInt8]) -> Bool {
        var next = letters[...]
        for letter in word where letter == next.first { next = next.dropFirst() }
        return next.isEmpty
    }
}
