import Analysis

/// What a sentence says apart from any question: its cues with their assertion, its significance.
struct SentenceReading: Sendable {
    let tokens: [Token]
    /// One for every token.
    let assertions: [Assertion]
    let cues: [Cue]
    let significance: Significance?
    let isQuestion: Bool

    init(_ text: String) {
        tokens = Tokenizer().tokens(in: text)
        assertions = AssertionReader(tokens: tokens, text: text).assertions()
        cues = Self.cues(tokens, assertions)
        significance = Significance(tokens: tokens, text: text)
        isQuestion = text.hasSuffix("?")
    }

    private static let table = PhraseTable(CueLexicon.cues)

    private static func cues(_ tokens: [Token], _ assertions: [Assertion]) -> [Cue] {
        var cues: [Cue] = []
        var place = 0
        while place < tokens.count {
            if let (kind, length) = table.match(at: place, in: tokens) {
                let range = place..<(place + length)
                cues.append(Cue(kind: kind, place: range, assertion: assertions[place]))
                place += length
            } else {
                place += 1
            }
        }
        return cues
    }

    /// Whether a cue of the kind stands in the sentence with one of the assertions.
    func has(_ kind: Cue.Kind, _ assertion: Assertion) -> Bool {
        cues.contains { $0.kind == kind && $0.assertion == assertion }
    }

    func has(_ kind: Cue.Kind) -> Bool {
        cues.contains { $0.kind == kind }
    }
}
