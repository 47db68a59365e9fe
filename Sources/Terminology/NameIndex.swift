internal import Analysis

/// Collects the keys under which each concept is found.
struct NameIndex {
    /// How well a name stands for a concept; only the best of a key count.
    private enum Rank: Int {
        case term
        case synonym
        case brand
    }

    /// In letters; shorter stems bring unrelated words together.
    static let shortestStem = 5

    private var concepts: [[UInt8]: (rank: Rank, concepts: [Int])] = [:]
    /// The words that a misspelt one may be mended to.
    private var mendableWords: Set<String> = []
    /// Those that some name writes without a capital.
    private var smmendableWords: Set<String> = []

    mutating func add(_ concept: Concept, forms: NameForms) {
        let id = concept.id.index
        add(name: concept.term, of: id, rank: .term, forms: forms)
        for name in concept.synonyms { add(name: name, of: id, rank: .synonym, forms: forms) }
        for name in concept.brands { add(name: name, of: id, rank: .brand, forms: forms) }
        for abbreviation in concept.abbreviations {
            let tokens = forms.tokens(of: abbreviation)
            guard !tokens.isEmpty else { continue }
            add(NameKey.abbreviation.key(tokens), id, .synonym)
            if SmallAbbreviations.isSafe(abbreviation) {
                add(NameKey.smallAbbreviation.key(tokens), id, .synonym)
            }
        }
    }

    /// In ascending order, each with its concepts; abbreviations in small letters that are also
    /// a word of a name, or shared, are left out.
    func keys() -> [(key: [UInt8], concepts: [Int])] {
        concepts
            .filter { key, entry in
                guard key[0] == NameKey.smallAbbreviation.rawValue else { return true }
                let abbreviation = Singular.form(
                    of: String(decoding: key.dropFirst(), as: UTF8.self))
                return entry.concepts.count == 1 && !smmendableWords.contains(abbreviation)
            }
            .map { (key: $0.key, concepts: $0.value.concepts.sorted()) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }

    /// In ascending order.
    func words() -> [[UInt8]] {
        mendableWords.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private mutating func add(name: String, of id: Int, rank: Rank, forms: NameForms) {
        let tokens = forms.tokens(of: name)
        guard let first = tokens.first else { return }
        add(NameKey.name.key(tokens), id, rank)
        let words = tokens.filter(\.isWord)
        // Words of capitals are abbreviations; no slip of the fingers makes one of a word.
        mendableWords.formUnion(words.filter { $0.capitals < 2 }.map(\.singular))
        smmendableWords.formUnion(words.filter { !$0.hasCapital }.map(\.singular))
        if tokens.count == 1 {
            let isStemmed = rank != .brand && first.isWord
            if isStemmed, first.stem.utf8.count >= Self.shortestStem {
                add(NameKey.stem.key(tokens), id, rank)
            }
        } else {
            if let turned = Self.reordered(tokens) { add(NameKey.reordered.key(turned), id, rank) }
            addJoined(tokens, name: name, of: id, forms: forms)
        }
    }

    /// "beta-blocker" also as "betablocker".
    private mutating func addJoined(
        _ tokens: [NameToken], name: String, of id: Int, forms: NameForms
    ) {
        guard tokens.count == 2, tokens.allSatisfy(\.isWord), name.utf8.contains(UInt8(ascii: "-"))
        else { return }
        let joined = forms.token(tokens.map(\.singular).joined(), at: tokens[0].span)
        add(NameKey.name.key([joined]), id, .synonym)
    }

    /// "shortness of breath" as "breath shortness".
    private static func reordered(_ tokens: [NameToken]) -> [NameToken]? {
        guard let of = tokens.firstIndex(where: { $0.singular == "of" }), of > 0,
            of < tokens.count - 1
        else { return nil }
        return Array(tokens[(of + 1)...] + tokens[..<of])
    }

    private mutating func add(_ key: [UInt8], _ id: Int, _ rank: Rank) {
        guard let entry = concepts[key], entry.rank.rawValue <= rank.rawValue else {
            concepts[key] = (rank, [id])
            return
        }
        guard entry.rank == rank, !entry.concepts.contains(id) else { return }
        concepts[key]?.concepts.append(id)
    }
}
