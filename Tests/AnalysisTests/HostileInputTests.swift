import Testing

@testable import Analysis

/// What no well-behaved text holds must neither trap nor leave its bounds.
@Suite struct HostileInputTests {
    @Test func everyReaderSurvivesRandomBytes() {
        var random = SplitMix(state: 7)
        for length in 0..<600 {
            check((0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) })
        }
    }

    /// Text-like bytes reach deeper into the rules than random ones.
    @Test func everyReaderSurvivesScrambledText() {
        let pieces = [
            "C5", "-", "6", ".", "/", "β", "µ", "1,234", "'s", "’", "e.g.", " ", "\n", "(", ")",
            "\0",
            "E07", "≥", "%", "mg", "per", "year", "old", "to", "×", "10", "^", "9", "[1", "]", "°",
            "\u{301}", "٣", "ﬁ", "q6h", "or", "more", "-–", "A", "every", "aged", "17F", "\u{FEFF}",
        ]
        var random = SplitMix(state: 11)
        for _ in 0..<3_000 {
            let count = Int(random.next() % 24)
            let text = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
            check(Array(text.joined().utf8))
        }
    }

    @Test(arguments: [
        String(repeating: "a", count: 100_000), String(repeating: "1", count: 100_000),
        String(repeating: "1,111", count: 20_000), String(repeating: "(", count: 50_000),
        String(repeating: ". ", count: 50_000), String(repeating: "β", count: 50_000),
        String(repeating: "-", count: 100_000), String(repeating: "\n", count: 50_000),
        "a\0b c\0", "مرضى السكري من النوع 2. يجب العلاج؟ نعم.", "חולה בן 62. טיפול.", "患者62岁。",
    ])
    func everyReaderSurvives(text: String) {
        check(Array(text.utf8))
    }

    private func check(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            let tokens = Tokenizer().tokens(in: bytes)
            #expect(areOrdered(tokens.map(\.span), within: bytes.count))
            let hasEmpty = tokens.contains { $0.text.isEmpty }
            #expect(!hasEmpty)
            #expect(areOrdered(SentenceSplitter().sentences(in: bytes), within: bytes.count))
            var spans: [ByteRange] = []
            Analyzer().makeWorker().forEachTerm(in: bytes) { _, span, _ in spans.append(span) }
            #expect(areOrdered(spans, within: bytes.count))
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let outside = QuantityReader.quantities(in: text).filter { text.slice($0.span) == nil }
        #expect(outside.isEmpty)
        _ = Comparison(parsing: text)
    }

    private func areOrdered(_ spans: [ByteRange], within count: Int) -> Bool {
        var end = 0
        return spans.allSatisfy { span in
            defer { end = span.end }
            return span.start >= end && span.end <= count && !span.isEmpty
        }
    }
}

/// Steele, Lea & Flood 2014.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }
}
