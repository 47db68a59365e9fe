import Analysis

/// Parts a text into the sentences that ask and those that tell.
///
/// "62 yo smoker, 18 pack-years. Should he be screened?" asks with its second sentence; the first
/// one is as good as a case.
struct AskingPart: Equatable {
    /// Spans of the sentences that ask; never empty for a text with words.
    let asking: [ByteRange]
    let telling: [ByteRange]

    init(of text: String, splitter: SentenceSplitter, tokenizer: Tokenizer) {
        let sentences = splitter.sentences(in: text)
        var asking: [ByteRange] = []
        var telling: [ByteRange] = []
        for sentence in sentences {
            if Self.asks(text, sentence, tokenizer) {
                asking.append(sentence)
            } else {
                telling.append(sentence)
            }
        }
        if asking.isEmpty, let last = telling.popLast() {
            // A telegram: "abx for strep, pen allergic".
            asking = [last]
        }
        self.asking = asking
        self.telling = telling
    }

    private static func asks(_ text: String, _ span: ByteRange, _ tokenizer: Tokenizer) -> Bool {
        guard let sentence = text.slice(span) else { return false }
        if sentence.hasSuffix("?") { return true }
        guard let first = tokenizer.tokens(in: String(sentence)).first?.text else { return false }
        return Wording.openers.contains(first)
            || (Wording.auxiliaries.contains(first) && first != "may" && first != "has")
    }

    func asks(_ span: ByteRange) -> Bool {
        asking.contains { $0.contains(span) }
    }

    /// The sentence told last before the first question: what "should she?" points back to.
    var leadIn: ByteRange? {
        guard let first = asking.first else { return nil }
        return telling.last { $0.end <= first.start } ?? telling.first
    }
}
