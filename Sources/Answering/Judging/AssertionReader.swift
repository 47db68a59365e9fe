import Analysis

/// Tells of every token of a sentence whether it is affirmed, denied or left unproven.
///
/// After NegEx (Chapman et al. 2001, J Biomed Inform 34:301), with what research prose adds: a
/// negated word of proof ("no evidence that …", "failed to show …") leaves its clause unproven,
/// an even number of plain negations affirms, and a clause that ends in "was not significant" is
/// unproven from its beginning.
struct AssertionReader {
    let tokens: [Token]
    /// For every token whether a clause ends before it.
    let clauseStarts: [Bool]

    init(tokens: [Token], text: String) {
        self.tokens = tokens
        clauseStarts = Self.clauseStarts(tokens, text)
    }

    func assertions() -> [Assertion] {
        var denials = [Int](repeating: 0, count: tokens.count)
        var unproven = [Bool](repeating: false, count: tokens.count)
        for place in tokens.indices where negates(place) {
            let end = scopeEnd(after: place)
            if weakens(place, before: end) {
                for index in place..<end { unproven[index] = true }
            } else {
                for index in place..<end { denials[index] += 1 }
            }
            if isPredicate(place, before: end) {
                for index in clauseStart(of: place)..<place { unproven[index] = true }
            }
        }
        return tokens.indices.map { index in
            if unproven[index] { return .unproven }
            return denials[index] % 2 == 1 ? .denied : .affirmed
        }
    }

    /// Whether a token denies: "not", but not in "not only", and "few" only without "a".
    private func negates(_ place: Int) -> Bool {
        let word = tokens[place].text
        if isContracted(place) { return true }
        guard CueLexicon.negators.contains(word) else { return false }
        // "Neither" denies both that it names.
        if word == "nor",
            tokens[clauseStart(of: place)..<place].contains(where: { $0.text == "neither" })
        {
            return false
        }
        if place + 1 < tokens.count, CueLexicon.idle.contains(tokens[place + 1].text) {
            return false
        }
        if word == "non" {
            return place + 1 < tokens.count && tokens[place + 1].text.hasPrefix("signific")
        }
        let before = place > 0 ? tokens[place - 1].text : ""
        if word == "few" || word == "little" { return before != "a" }
        return true
    }

    private func isContracted(_ place: Int) -> Bool {
        CueLexicon.contracted.contains(tokens[place].text)
    }

    /// Whether a negation governs a word of proof: "no evidence", "did not demonstrate",
    /// "failed to show".
    private func weakens(_ place: Int, before end: Int) -> Bool {
        let reach = min(place + 5, end)
        guard place + 1 < reach else { return false }
        return tokens[(place + 1)..<reach].contains { CueLexicon.proof.contains($0.text) }
    }

    /// "… was not significant", "… is not supported", "… are unlikely": the negation's subject
    /// stands before it.
    private func isPredicate(_ place: Int, before end: Int) -> Bool {
        guard place > 0 else { return false }
        let before = tokens[place - 1].text
        guard Self.auxiliaries.contains(before) || isContracted(place) else { return false }
        if tokens[place].text == "unlikely" { return true }
        let reach = min(place + 4, end)
        guard place + 1 < reach else { return false }
        return tokens[(place + 1)..<reach].contains {
            $0.text.hasPrefix("signific") || Self.findings.contains($0.text)
        } && !isAttribute(place, before: reach)
    }

    private static let auxiliaries: Set<String> = [
        "was", "were", "is", "are", "be", "been", "did", "does", "do", "has", "have", "had",
    ]

    private static let findings: Set<String> = [
        "confirmed", "supported", "demonstrated", "proven", "established", "observed", "found",
        "detected", "seen", "shown", "evident", "apparent", "reach", "reached", "achieved",
    ]

    /// "was not significantly different": the adverb belongs to what is denied.
    private func isAttribute(_ place: Int, before end: Int) -> Bool {
        tokens[(place + 1)..<end].contains { $0.text == "significantly" }
    }

    private func scopeEnd(after place: Int) -> Int {
        var end = place + 1
        while end < tokens.count, !clauseStarts[end] { end += 1 }
        return end
    }

    private func clauseStart(of place: Int) -> Int {
        var start = place
        while start > 0, !clauseStarts[start] { start -= 1 }
        return start
    }
}

extension AssertionReader {
    private static func clauseStarts(_ tokens: [Token], _ text: String) -> [Bool] {
        let bytes = Array(text.utf8)
        var isSubordinate = false
        return tokens.indices.map { index in
            let gap = index > 0 ? bytes[tokens[index - 1].span.end..<tokens[index].span.start] : []
            let starts =
                index == 0 || CueLexicon.clauseEnds.contains(tokens[index].text)
                || gap.contains(where: isStop)
                || (gap.contains(UInt8(ascii: ","))
                    && (isSubordinate || opensClause(index, tokens)))
            if starts { isSubordinate = CueLexicon.subordinators.contains(tokens[index].text) }
            return starts
        }
    }

    private static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(")
            || byte == UInt8(ascii: ")")
            || byte == UInt8(ascii: "?")
    }

    /// Behind a comma: "and the rate was …" opens a clause, "cough and rash" goes on.
    private static func opensClause(_ index: Int, _ tokens: [Token]) -> Bool {
        let word = tokens[index].text
        if ["with", "so", "suggesting", "indicating", "as"].contains(word) { return true }
        guard word == "and" else { return false }
        let ahead = tokens[(index + 1)..<min(index + 9, tokens.count)]
        return ahead.contains { CueLexicon.verbs.contains($0.text) }
    }
}
