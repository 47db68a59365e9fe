import Analysis
import Corpus

/// Reads the roles of the sentences of one passage.
///
/// A section's role holds for its sentences. Without one, the phrases of a sentence and its place
/// vote, and the most likely sequence wins (Viterbi 1967): an abstract goes from what is known to
/// what was asked, done, found and concluded, and seldom back.
struct RoleReader {
    /// A sentence with what its section and its text say.
    struct Sentence {
        var section: SectionRole?
        var text: String
        var reading: SentenceReading
    }

    private static let sequence: [SentenceRole] = [
        .background, .aim, .method, .result, .conclusion,
    ]
    private static let table = PhraseTable(RoleLexicon.phrases)
    private static let labels = PhraseTable(RoleLexicon.labels)
    private static let backwards = -4.0

    static func roles(of sentences: [Sentence]) -> [SentenceRole] {
        let ballots = sentences.indices.map {
            votes(of: sentences[$0], at: $0, of: sentences.count)
        }
        let likely = likeliest(ballots)
        return sentences.indices.map { index in
            SentenceRole(sentences[index].section) ?? particular(sentences[index], likely[index])
        }
    }

    /// A conclusion that advises is a recommendation; one that calls for studies says what is
    /// missing, not what was found.
    private static func particular(_ sentence: Sentence, _ role: SentenceRole) -> SentenceRole {
        guard role == .conclusion else { return role }
        if sentence.reading.callsForStudies { return .pitfall }
        let isAdvice = sentence.reading.cues.contains {
            $0.kind == .advice && $0.assertion == .affirmed
        }
        return isAdvice && sentence.reading.advises ? .recommendation : role
    }

    // MARK: Votes

    private static func votes(of sentence: Sentence, at index: Int, of count: Int) -> [Double] {
        var votes = place(index, of: count)
        if let label = label(of: sentence) { votes[label] += 6 }
        var seen: Set<String> = []
        let tokens = sentence.reading.tokens
        var position = 0
        while position < tokens.count {
            guard let (entry, length) = table.match(at: position, in: tokens) else {
                position += 1
                continue
            }
            let phrase = tokens[position..<(position + length)].map(\.text).joined(separator: " ")
            if seen.insert(phrase).inserted { votes[ordinal(of: entry.role)] += entry.weight }
            position += length
        }
        if sentence.reading.significance != nil { votes[3] += 2.5 }
        votes[3] += min(1.5, 0.4 * Double(tokens.count { $0.kind == .number }))
        if startsWithInfinitive(tokens) { votes[1] += 4 }
        if sentence.reading.isQuestion { votes[1] += 2 }
        return votes
    }

    /// What the place in the passage says, the less the shorter the passage is.
    private static func place(_ index: Int, of count: Int) -> [Double] {
        guard count > 1 else { return [0, -1, -0.5, 0.5, 1] }
        let share = Double(index) / Double(count - 1)
        let trust = min(1, Double(count - 1) / 5)
        let middles = [0.0, 0.2, 0.4, 0.68, 1]
        var votes = middles.map { -trust * 6 * ($0 - share) * ($0 - share) }
        // What ends an abstract concludes it.
        if index == count - 1 { votes[4] += 2.5 * trust }
        if index == count - 2 { votes[4] += 0.7 * trust }
        return votes
    }

    /// "CONCLUSIONS: …" in the sentence itself.
    private static func label(of sentence: Sentence) -> Int? {
        let tokens = sentence.reading.tokens
        guard !tokens.isEmpty, let (role, length) = labels.match(at: 0, in: tokens),
            sentence.text.utf8.count > tokens[length - 1].span.end,
            Array(sentence.text.utf8)[tokens[length - 1].span.end] == UInt8(ascii: ":")
        else { return nil }
        return ordinal(of: role)
    }

    /// "To assess the value of …" is an aim.
    private static func startsWithInfinitive(_ tokens: [Token]) -> Bool {
        let aims: Set = [
            "determine", "assess", "evaluate", "investigate", "examine", "compare", "describe",
            "explore", "study", "test", "identify", "analyze", "analyse", "establish", "report",
            "measure", "estimate", "review", "define", "clarify", "characterize", "ascertain",
            "develop", "quantify", "address",
        ]
        return tokens.count > 2 && tokens[0].text == "to" && aims.contains(tokens[1].text)
    }

    private static func ordinal(of role: SentenceRole) -> Int {
        sequence.firstIndex(of: role) ?? 0
    }

    // MARK: Sequence

    private static func likeliest(_ votes: [[Double]]) -> [SentenceRole] {
        guard var best = votes.first else { return [] }
        var origins: [[Int]] = []
        for vote in votes.dropFirst() {
            let steps = sequence.indices.map { role in
                bestStep(to: role, from: best)
            }
            origins.append(steps.map(\.origin))
            best = sequence.indices.map { steps[$0].value + vote[$0] }
        }
        var role = best.indices.max { best[$0] < best[$1] } ?? 0
        var path = [role]
        for origin in origins.reversed() {
            role = origin[role]
            path.append(role)
        }
        return path.reversed().map { sequence[$0] }
    }

    private static func bestStep(
        to role: Int, from values: [Double]
    ) -> (origin: Int, value: Double) {
        var best = (origin: role, value: values[role])
        for origin in values.indices where origin != role {
            let cost = origin > role ? backwards : -0.5 * Double(role - origin - 1)
            if values[origin] + cost > best.value { best = (origin, values[origin] + cost) }
        }
        return best
    }
}

extension SentenceReading {
    /// Whether it advises, rather than asks for studies: "should be offered", "we recommend".
    var advises: Bool {
        !has(.open) && tokens.contains { $0.text == "should" || $0.text.hasPrefix("recommend") }
    }

    /// Whether it opens with a call: "Further studies are needed …".
    fileprivate var callsForStudies: Bool {
        cues.contains { $0.kind == .open && $0.place.lowerBound < 3 }
    }
}
