import Analysis
import Terminology

/// Finds words that stand where a drug, a device or a disease stands and that nothing knows: an
/// invented name must lead to silence, not to an answer about its neighbours.
struct UnknownWords {
    let vocabulary: Vocabulary
    let analyzer: Analyzer

    /// Words behind which a name follows.
    private static let slots: Set<String> = [
        "of", "with", "use", "using", "give", "giving", "take", "taking", "start", "starting", "is",
        "are", "does", "do", "can", "will", "the", "should", "on", "prescribe", "for", "add",
        "adding",
        "versus", "vs", "or", "than", "stop", "continue", "about", "and", "a", "an", "having",
        "has",
        "have", "get", "receive", "offer", "offering", "from", "by", "against",
    ]

    func words(in tokens: [Token], mentions: [Mention]) -> [String] {
        var unknown: [String] = []
        for (index, token) in tokens.enumerated() where isCandidate(token, mentions) {
            let previous = index > 0 ? tokens[index - 1].text : nil
            if previous.map(Self.slots.contains) ?? true { unknown.appendNew(token.text) }
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
