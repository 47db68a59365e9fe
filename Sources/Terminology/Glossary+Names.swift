/// Finding concepts by names already split into tokens.
extension Glossary {
    /// The concepts that the tokens, as a whole, name; the kinds of name are tried from the
    /// surest to the least sure.
    func concepts(named tokens: some Collection<NameToken>) -> [ConceptID] {
        for kind in Self.kinds(for: tokens) where kind != .stem || Self.mayInflect(tokens) {
            if let index = keys.index(of: kind.key(tokens)) {
                return conceptsOfKeys[index].map(ConceptID.init)
            }
        }
        return withoutPluralMark(tokens).map { concepts(named: $0) } ?? []
    }

    /// Whether a name could begin with the tokens and go on behind them.
    func holdsLongerName(than tokens: some Collection<NameToken>) -> Bool {
        [NameKey.name, .abbreviation, .smallAbbreviation, .reordered].contains { kind in
            keys.holdsContinuation(of: stemmedKey(kind, tokens) + [NameKey.separator])
        }
    }

    /// The beginning of the key of a longer name: stems, even for a single token.
    private func stemmedKey(_ kind: NameKey, _ tokens: some Collection<NameToken>) -> [UInt8] {
        guard kind == .name, tokens.count == 1, let only = tokens.first else {
            return kind.key(tokens)
        }
        return [kind.rawValue] + only.stem.utf8
    }

    /// Capitals speak for an abbreviation: "CAT" is the assessment test, "cat" the animal.
    private static func kinds(for tokens: some Collection<NameToken>) -> [NameKey] {
        let capitals = tokens.lazy.flatMap(\.cased.utf8).count { (0x41...0x5A).contains($0) }
        return capitals >= 2
            ? [.abbreviation, .name, .smallAbbreviation, .stem, .reordered]
            : [.name, .abbreviation, .smallAbbreviation, .stem, .reordered]
    }

    /// Endings that make a verb or adjective of a name, and a name of a verb; with others the
    /// words drift apart: "investigator" is not of "investigational", nor "sinus" of "sinusitis".
    private static let inflections = [
        "ed", "ing", "ate", "ates", "ated", "ive", "ent", "ant", "oid", "ion", "ions",
    ]

    private static func mayInflect(_ tokens: some Collection<NameToken>) -> Bool {
        guard let token = tokens.first else { return false }
        return inflections.contains(where: token.singular.hasSuffix)
    }

    /// "NSAIDs" as "NSAID".
    private func withoutPluralMark(_ tokens: some Collection<NameToken>) -> [NameToken]? {
        guard tokens.count == 1, let token = tokens.first, token.cased.utf8.count >= 3,
            token.cased.hasSuffix("s")
        else { return nil }
        return [
            NameToken(
                singular: token.singular, stem: token.stem, cased: String(token.cased.dropLast()),
                span: token.span, kind: token.kind)
        ]
    }
}
