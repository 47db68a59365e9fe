import Analysis
import Terminology

/// Puts the name of what a pronoun stands for in its place.
struct PronounFiller {
    let intervention: String?
    let condition: String?

    /// - Returns: the question with the name and what the name is ("intervention: …"); nil where
    ///   the question has no pronoun that points back, or it is not clear at what.
    func filled(_ question: Utterance) -> (text: String, carried: String)? {
        guard let (span, noun) = pronoun(in: question) else { return nil }
        let meansCondition =
            noun.map(FollowUpWording.conditionNouns.contains)
            ?? !FollowUpWording.conditionVerbs.isDisjoint(with: question.words)
        let meansIntervention = !FollowUpWording.interventionVerbs.isDisjoint(with: question.words)
        let name =
            meansCondition
            ? condition : intervention ?? (noun == nil && !meansIntervention ? condition : nil)
        guard let name else { return nil }
        var edit = TextEdit(question.text)
        edit.replace(span, with: name)
        let part = name == intervention && !meansCondition ? "intervention" : "condition"
        return (edit.result, "\(part): \(name)")
    }

    private func pronoun(in question: Utterance) -> (ByteRange, noun: String?)? {
        let tokens = question.tokens
        for (index, token) in tokens.enumerated() {
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            if ["this", "that", "these", "those", "the", "such"].contains(token.text), let next {
                let noun = next.text.hasSuffix("s") ? String(next.text.dropLast()) : next.text
                let nouns = FollowUpWording.interventionNouns.union(FollowUpWording.conditionNouns)
                if nouns.contains(noun),
                    !question.mentions.contains(where: {
                        $0.span.contains(next.span) && $0.span.count > next.span.count
                    })
                {
                    return (ByteRange(token.span.start, next.span.end), noun)
                }
            }
            if isBare(token, index, next, tokens) { return (token.span, nil) }
        }
        return nil
    }

    /// "Is it safe to take …?" points at what follows; "should they get …?" at people.
    private func isBare(_ token: Token, _ index: Int, _ next: Token?, _ tokens: [Token]) -> Bool {
        switch token.text {
        case "it":
            let behind = tokens.dropFirst(index + 1).map(\.text)
            return
                !(behind.contains("to") && behind.first.map { $0 != "to" } ?? false
                && ["is", "was", "would", "be"].contains(index > 0 ? tokens[index - 1].text : ""))
        case "they":
            return !["get", "have", "take", "receive", "need", "undergo", "stop", "start"]
                .contains(next?.text ?? "")
        case "them": return true
        case "this", "that":
            guard index > 0, let next else { return index > 0 }
            return Wording.auxiliaries.contains(tokens[index - 1].text) && index == 1
                && Wording.decisionWords.union(Wording.factVerbs).contains(next.text)
        default: return false
        }
    }
}
