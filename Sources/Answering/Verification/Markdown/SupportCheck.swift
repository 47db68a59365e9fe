import Analysis

/// Whether a passage says what a statement says, as far as words can tell: the statement's terms
/// are the passage's, so are its numbers, and both negate or neither does.
///
/// It finds what is made up and what is turned around; it does not prove that a statement follows.
struct SupportCheck {
    /// Share of a statement's terms that one passage must hold.
    private static let neededShare = 0.6
    private static let negations: Set<String> = [
        "not", "no", "never", "without", "neither", "nor", "cannot", "against", "avoid",
        "contraindicated", "insufficient",
    ]

    let analyzer: Analyzer

    /// nil where a passage supports the statement, or the statement has no terms.
    func problem(of statement: String, in passages: [String]) -> MarkdownFinding.Problem? {
        let terms = Set(analyzer.terms(in: statement).map(\.text))
        guard !terms.isEmpty else { return nil }
        let ranked = passages.map { (share(of: terms, in: $0), $0) }
            .filter { $0.0 >= Self.neededShare }
        guard !ranked.isEmpty else { return .unsupported }
        let numbers = Self.numbers(statement)
        let supporting = ranked.map(\.1).filter { numbers.isSubset(of: Self.numbers($0)) }
        guard !supporting.isEmpty else {
            let best = ranked.max { $0.0 < $1.0 }?.1 ?? ""
            return .otherNumbers(numbers.subtracting(Self.numbers(best)).sorted())
        }
        let negates = Self.negates(statement)
        return supporting.contains { sentences(of: $0, sharing: terms, negating: negates) }
            ? nil : .otherNegation
    }

    private func share(of terms: Set<String>, in passage: String) -> Double {
        let found = Set(analyzer.terms(in: passage).map(\.text))
        return Double(terms.intersection(found).count) / Double(terms.count)
    }

    /// Whether the sentence of the passage that is nearest to the statement negates as it does.
    private func sentences(
        of passage: String, sharing terms: Set<String>, negating negates: Bool
    ) -> Bool {
        let sentences = SentenceSplitter().sentences(in: passage).compactMap {
            passage.slice($0).map(String.init)
        }
        let nearest = sentences.max { share(of: terms, in: $0) < share(of: terms, in: $1) }
        return nearest.map { Self.negates($0) == negates } ?? false
    }

    private static func negates(_ text: String) -> Bool {
        Tokenizer().tokens(in: text).contains { negations.contains($0.text) }
    }

    private static func numbers(_ text: String) -> Set<String> {
        Set(Tokenizer().tokens(in: text).filter { $0.kind == .number }.map(\.text))
    }
}
