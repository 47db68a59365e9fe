/// A phrase with choices and gaps, matched against the words of a text.
///
/// `face|mouth .. droops|drooping` is one of the first words, up to three words that say nothing
/// of their own, and one of the last; `!to` behind a word holds where "to" does not follow.
struct WordPattern: Sendable {
    private enum Step {
        case word([Substring])
        case gap
        case not([Substring])
    }

    private let steps: [Step]

    private static let widestGap = 3

    /// What may stand in a gap.
    private static let fillers: Set<String> = [
        "a", "an", "the", "is", "are", "am", "was", "were", "be", "been", "being", "my", "his",
        "her", "their", "your", "our", "this", "that", "it", "its", "in", "on", "of", "at", "and",
        "to", "up", "with", "really", "very", "so", "feel", "feels", "felt", "like", "has", "have",
        "had", "having", "i", "he", "she", "they", "we", "get", "gets", "getting", "keeps", "keep",
        "just", "all", "right", "left", "whole", "some", "bad", "severe", "properly", "even", "be",
        "starts", "started", "does", "did", "do", "if", "him", "them", "one", "side", "down",
        "central", "terrible", "new", "sudden", "became", "going", "too", "many", "sitting", "body",
        "button", "went", "gone",
    ]

    init(_ text: String) {
        steps = text.split(separator: " ").map { word in
            if word == ".." { return .gap }
            if word.first == "!" { return .not(word.dropFirst().split(separator: "|")) }
            return .word(word.split(separator: "|"))
        }
    }

    /// Positions of the words of each place where the pattern holds.
    func matches(in words: [String]) -> [Range<Int>] {
        words.indices.compactMap { start in
            end(of: steps[...], from: start, in: words, mayFill: 0).map { start..<$0 }
        }
    }

    /// Where the steps end that begin at a word; the shortest gap first.
    private func end(
        of steps: ArraySlice<Step>, from index: Int, in words: [String], mayFill: Int
    ) -> Int? {
        guard let step = steps.first else { return index }
        let rest = steps.dropFirst()
        switch step {
        case .gap:
            return end(of: rest, from: index, in: words, mayFill: Self.widestGap)
        case .not(let choices):
            let follows = index < words.count && choices.contains { $0 == words[index] }
            return follows ? nil : end(of: rest, from: index, in: words, mayFill: 0)
        case .word(let choices):
            guard index < words.count else { return nil }
            if choices.contains(where: { $0 == words[index] }),
                let found = end(of: rest, from: index + 1, in: words, mayFill: 0)
            {
                return found
            }
            guard mayFill > 0, Self.fillers.contains(words[index]) else { return nil }
            return end(of: steps, from: index + 1, in: words, mayFill: mayFill - 1)
        }
    }
}
