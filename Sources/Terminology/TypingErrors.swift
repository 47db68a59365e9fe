/// Tells a slip of the fingers from another word.
///
/// Damerau's four slips (1964): a letter left out, one too many, a wrong one, two swapped. Words
/// of medicine differ by as little ("contusion", "confusion"), so that a slip must be a likely
/// one, and two slips must stand apart: "hyperthermia" is not a misspelt "hypothermia".
struct TypingErrors {
    private let typed: [UInt8]
    /// One from five letters on, two from nine.
    let allowed: Int

    init(typed: [UInt8]) {
        self.typed = typed
        allowed = typed.count >= 9 ? 2 : typed.count >= 5 ? 1 : 0
    }

    /// How many slips make the typed word of `word`; nil for more than are allowed.
    func count(to word: [UInt8]) -> Int? {
        guard abs(typed.count - word.count) <= allowed else { return nil }
        return count(to: word, from: (typed: 0, word: 0), allowed: allowed)
    }

    private typealias Place = (typed: Int, word: Int)

    /// Letters that must agree between two slips.
    private static let distance = 2

    private func count(to word: [UInt8], from start: Place, allowed: Int) -> Int? {
        var place = start
        while place.typed < typed.count, place.word < word.count,
            typed[place.typed] == word[place.word]
        {
            place = (place.typed + 1, place.word + 1)
        }
        if place.typed == typed.count, place.word == word.count { return 0 }
        let isFirst = start.typed == 0
        guard allowed > 0, isFirst || place.typed - start.typed >= Self.distance else {
            return nil
        }
        return slips(at: place, of: word)
            .compactMap { count(to: word, from: $0, allowed: allowed - 1) }
            .min().map { $0 + 1 }
    }

    /// The places where both words go on behind a likely slip.
    private func slips(at place: Place, of word: [UInt8]) -> [Place] {
        var next: [Place] = []
        let (typedNow, wordNow) = (letter(typed, place.typed), letter(word, place.word))
        if typedNow == letter(word, place.word + 1), wordNow == letter(typed, place.typed + 1),
            typedNow != nil, wordNow != nil
        {
            next.append((place.typed + 2, place.word + 2))
        }
        if wordNow != nil { next.append((place.typed, place.word + 1)) }
        if let typedNow, isLong || typedNow == letter(typed, place.typed - 1) {
            next.append((place.typed + 1, place.word))
        }
        if let typedNow, let wordNow, isLong, Self.soundAlike(typedNow, wordNow) {
            next.append((place.typed + 1, place.word + 1))
        }
        return next
    }

    /// A short word with another letter is most often another word.
    private var isLong: Bool { typed.count >= 7 }

    private func letter(_ word: [UInt8], _ index: Int) -> UInt8? {
        word.indices.contains(index) ? word[index] : nil
    }

    /// Vowels for each other, and consonants that are spoken alike.
    private static func soundAlike(_ one: UInt8, _ other: UInt8) -> Bool {
        groups.contains { $0.contains(one) && $0.contains(other) }
    }

    private static let groups = ["aeiouy", "csz", "fv", "gj", "mn", "dt", "bp"].map {
        Array($0.utf8)
    }
}
