import Analysis

/// Tells where in a question the name of a condition or of an intervention stands.
///
/// "Which insole for plantar *fasciitis*", "*rabies* vaccine": a word there that nothing knows is
/// what the question is about. Elsewhere ("the *mainstay* of …", "a *healthy* man") it qualifies.
struct NamingPlace {
    let tokens: [Token]
    /// What the glossary knows of the question, and the interventions among it.
    let known: [ByteRange]
    let interventions: [ByteRange]

    /// Verbs between what acts and what it acts on: "X *cures* Y".
    private static let verbs: Set<String> = [
        "help", "helps", "prevent", "prevents", "treat", "treats", "cure", "cures", "detect",
        "detects",
    ]
    /// Words behind which a condition is named.
    private static let leads: Set<String> = verbs.union([
        "for", "of", "in", "with", "against", "after", "from", "on",
    ])
    private static let articles: Set<String> = ["a", "an", "the", "my", "his", "her", "their"]

    func holds(_ span: ByteRange) -> Bool {
        guard let place = tokens.firstIndex(where: { $0.span.overlaps(span) }) else { return false }
        return isHead(place) && isBehindLead(place) || isBeforeVerb(place)
            || isBeforeIntervention(place)
    }

    /// The last word of a name: what follows is neither part of it nor known.
    private func isHead(_ place: Int) -> Bool {
        guard place + 1 < tokens.count else { return true }
        let next = tokens[place + 1]
        let isNumber = next.text.first?.isNumber ?? false
        return !isNumber && !isName(next) && !isKnown(next)
    }

    private func isBehindLead(_ place: Int) -> Bool {
        for token in tokens[..<place].reversed() where !Self.articles.contains(token.text) {
            if Self.leads.contains(token.text) { return true }
            if !isName(token) || isKnown(token) { return false }
        }
        return false
    }

    private func isName(_ token: Token) -> Bool {
        token.kind == .word && !Wording.generic.contains(token.text)
            && !Wording.auxiliaries.contains(token.text) && !Self.leads.contains(token.text)
            && !Self.articles.contains(token.text)
    }

    private func isKnown(_ token: Token) -> Bool {
        known.contains { $0.overlaps(token.span) }
    }

    private func isBeforeVerb(_ place: Int) -> Bool {
        place + 1 < tokens.count && Self.verbs.contains(tokens[place + 1].text)
    }

    private func isBeforeIntervention(_ place: Int) -> Bool {
        guard place + 1 < tokens.count else { return false }
        let next = tokens[place + 1].span
        return interventions.contains { $0.start == next.start }
    }
}
