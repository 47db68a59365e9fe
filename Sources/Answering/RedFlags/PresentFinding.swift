import Analysis

/// Tells a finding that is there from one that is past, feared, prevented, looked for or denied.
struct PresentFinding {
    let tokens: [Token]
    private let bytes: [UInt8]
    private let negation: NegationScope

    init(text: String, tokens: [Token]) {
        self.tokens = tokens
        bytes = Array(text.utf8)
        negation = NegationScope(tokens: tokens, text: text)
    }

    /// Words before a finding that put it out of the present.
    private static let before: Set<String> = [
        "history", "hx", "prior", "previous", "previously", "past", "former", "old", "since",
        "after", "post", "following", "recovered", "survived", "family", "fh", "prevent",
        "prevents", "preventing", "prevention", "prophylaxis", "avoid", "risk", "risks", "reduce",
        "reduces", "reducing", "lower", "lowers", "lowering", "screen", "screens", "screened",
        "screening", "cause", "causes", "causing", "increase", "increases", "induce", "induces",
        "lead", "leads", "against", "assisted", "predict", "predicts", "incidence", "noncardiac",
        "recent", "protect", "protects", "vaccine", "vaccination", "chances", "chance",
        "likelihood", "worried", "fear", "remote", "childhood", "chronic",
    ]
    /// Words that begin the present again: "history of asthma, now has chest pain".
    private static let present: Set<String> = [
        "now", "presents", "presenting", "presented", "has", "have", "having", "currently",
        "complains", "complaining", "today", "developed", "develops", "acute", "acutely",
        "suspected", "shows", "is", "am", "are", "i", "suddenly", "new",
    ]
    /// Words behind a finding that put it out of the present.
    private static let behind: Set<String> = [
        "prevention", "risk", "risks", "screening", "screen", "prophylaxis", "history", "survivor",
        "survivors", "ago", "rehabilitation", "rehab", "rates", "rate", "volume", "vaccine",
        "vaccination", "contacts", "score", "scale", "reduction", "allergy", "wall",
    ]
    private static let reach = (before: 7, behind: 4)

    func holds(_ words: Range<Int>) -> Bool {
        guard !words.isEmpty else { return false }
        let span = ByteRange(
            tokens[words.lowerBound].span.start, tokens[words.upperBound - 1].span.end)
        return !negation.negates(span) && !isPutOff(before: words.lowerBound)
            && !isPutOff(behind: words.upperBound - 1)
    }

    private func isPutOff(before index: Int) -> Bool {
        var next = index
        for position in tokens.indices.prefix(index).suffix(Self.reach.before).reversed() {
            if endsClause(position, next) { return false }
            let word = tokens[position].text
            if Self.before.contains(word) { return true }
            if Self.present.contains(word) { return false }
            next = position
        }
        return false
    }

    private func isPutOff(behind index: Int) -> Bool {
        var last = index
        for position in tokens.indices.dropFirst(index + 1).prefix(Self.reach.behind) {
            if endsClause(last, position) { return false }
            let word = tokens[position].text
            if Self.behind.contains(word) || isYear(tokens[position]) { return true }
            if word == "and" || Self.present.contains(word) { return false }
            last = position
        }
        return false
    }

    /// "CVA 2019" was then.
    private func isYear(_ token: Token) -> Bool {
        token.kind == .number && Int(token.text).map((1900...2100).contains) ?? false
    }

    /// Whether punctuation stands between two tokens; a hyphen joins them.
    private func endsClause(_ left: Int, _ right: Int) -> Bool {
        bytes[tokens[left].span.end..<tokens[right].span.start].contains {
            ",.;:?!(".utf8.contains($0)
        }
    }
}
