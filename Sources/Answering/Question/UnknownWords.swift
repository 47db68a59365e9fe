import Analysis
import Terminology

/// Finds words that stand where a drug, a device or a disease stands and that nothing knows: an
/// invented name must lead to silence, not to an answer about its neighbours.
struct UnknownWords {
    let vocabulary: Vocabulary
    let analyzer: Analyzer

    /// Words behind which a name follows.
    private static let slots: Set<String> = [
        "of", "with", "use", "using", "give", "giving", "take", "taking", "start", "starting",
        "is", "does", "do", "can", "should", "on", "prescribe", "add", "adding", "versus", "vs",
        "than", "stop", "continue", "about", "receive", "offer", "much",
    ]
    /// Words before which the name of a telegram stands: "bicarbonate for ketoacidosis".
    private static let heads: Set<String> = ["for", "in", "dose", "dosing", "dosage"]

    /// Words of a story behind which a name follows that somebody asks for.
    private static let wishes: Set<String> = [
        "about", "wants", "want", "offered", "prescribed", "suggested", "try", "begin", "start",
    ]

    /// The same of a question's story, where names of people and places stand too.
    func words(told tokens: [Token], mentions: [Mention]) -> [String] {
        zip(tokens, tokens.dropFirst())
            .filter { Self.wishes.contains($0.text) && isCandidate($1, mentions) }.map(\.1.text)
    }

    func words(in tokens: [Token], mentions: [Mention]) -> [String] {
        var unknown: [String] = []
        for (index, token) in tokens.enumerated() where isCandidate(token, mentions) {
            let isHead = index + 1 < tokens.count && Self.heads.contains(tokens[index + 1].text)
            let isInSlot =
                index > 0 ? Self.slots.contains(tokens[index - 1].text) : isHead
            if isInSlot { unknown.appendNew(token.text) }
        }
        return unknown
    }

    private func isCandidate(_ token: Token, _ mentions: [Mention]) -> Bool {
        token.text.count >= 5 && token.text.allSatisfy { $0.isLetter || $0 == "-" || $0.isNumber }
            && token.text.contains { $0.isLetter }
            && !mentions.contains { $0.span.overlaps(token.span) }
            && !Wording.generic.contains(token.text) && !Wording.factVerbs.contains(token.text)
            && !Wording.decisionWords.contains(token.text)
            && !vocabulary.knows(token: token.text)
    }
}
