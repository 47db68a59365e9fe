import Analysis

/// Finds which byte ranges of a text a negation word governs.
///
/// After NegEx (Chapman et al. 2001, J Biomed Inform 34:301): a trigger negates the words behind
/// it up to a limit, or to a word that ends its scope; a few triggers negate what stands before.
struct NegationScope {
    private let scopes: [ByteRange]

    private static let forward: Set<String> = [
        "no", "not", "without", "denies", "denied", "denying", "never", "negative", "absent",
        "excluded", "non", "neither", "nor", "lacks", "lacking", "free",
    ]
    private static let backward: Set<String> = ["absent", "excluded", "negative", "denied"]
    private static let ends: Set<String> = [
        "but", "however", "although", "except", "with", "has", "have", "is", "are", "should", "who",
        "yes", "on", "takes", "taking", "after", "for", "because", "if", "despite",
    ]
    private static let reach = 6

    init(tokens: [Token], text: String) {
        let bytes = Array(text.utf8)
        var scopes: [ByteRange] = []
        for (index, token) in tokens.enumerated() {
            if Self.forward.contains(token.text), !Self.isIdiom(tokens, index) {
                scopes.append(Self.scope(after: index, tokens, bytes))
            } else if Self.backward.contains(token.text), index > 0 {
                let first = max(0, index - 3)
                scopes.append(ByteRange(tokens[first].span.start, token.span.start))
            }
        }
        self.scopes = scopes
    }

    func negates(_ span: ByteRange) -> Bool {
        scopes.contains { $0.contains(span) }
    }

    /// "not only", "no longer than", "no reason" and "not sure" deny nothing of the patient.
    private static func isIdiom(_ tokens: [Token], _ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return true }
        return ["only", "sure", "reason", "longer", "more", "less", "later"]
            .contains(tokens[index + 1].text)
    }

    private static func scope(after index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> ByteRange {
        let start = tokens[index].span.end
        var end = start
        for offset in 1...reach where index + offset < tokens.count {
            let next = tokens[index + offset]
            let between = bytes[end..<next.span.start]
            if ends.contains(next.text) || between.contains(where: Self.endsClause) { break }
            end = next.span.end
        }
        return ByteRange(start, end)
    }

    /// Full stops, semicolons, colons, question marks and brackets end a scope; commas do not
    /// ("no fever, cough or rash").
    private static func endsClause(_ byte: UInt8) -> Bool {
        [
            UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
            UInt8(ascii: "("), UInt8(ascii: ")"),
        ].contains(byte)
    }
}
