/// Adds the concepts of thesauri to those of a glossary.
///
/// The glossary is curated and goes before: a thesaurus never takes a name away from one of its
/// concepts, nor adds a second concept under a name that it has. A concept that both know gains
/// the thesaurus's other names.
struct ThesaurusMerge {
    private let forms = NameForms()
    private(set) var entries: [GlossaryEntry]
    /// The entry that each name belongs to, by the name's key.
    private var owners: [[UInt8]: Int] = [:]
    /// The term under which a thesaurus's term is known here.
    private var terms: [String: String] = [:]

    init(_ entries: [GlossaryEntry]) {
        self.entries = entries
        for (place, entry) in entries.enumerated() {
            for name in [entry.term] + entry.synonyms + entry.brands { take(name, for: place) }
        }
    }

    mutating func add(_ thesaurus: Thesaurus) {
        let first = entries.count
        terms = [:]
        for entry in thesaurus.entries() { add(entry) }
        for place in first..<entries.count {
            entries[place].isA = entries[place].isA.compactMap { parent in
                guard let term = terms[parent.text], term != entries[place].term.text else {
                    return nil
                }
                return GlossaryEntry.Located(text: term, line: parent.line)
            }
        }
    }

    private mutating func add(_ entry: GlossaryEntry) {
        let names = [entry.term] + entry.synonyms
        guard let key = key(entry.term) else { return }
        if let place = owners[key] {
            terms[entry.term.text] = entries[place].term.text
            let gained = names.filter { take($0, for: place) }
            entries[place].synonyms += gained
            let known = Set(entries[place].abbreviations.map(\.text))
            entries[place].abbreviations += entry.abbreviations.filter { !known.contains($0.text) }
        } else {
            var new = entry
            terms[entry.term.text] = entry.term.text
            take(entry.term, for: entries.count)
            new.synonyms = entry.synonyms.filter { take($0, for: entries.count) }
            entries.append(new)
        }
    }

    /// Gives a name to an entry unless another has it, or it has it already.
    @discardableResult
    private mutating func take(_ name: GlossaryEntry.Located, for place: Int) -> Bool {
        guard let key = key(name), owners[key] == nil else { return false }
        owners[key] = place
        return true
    }

    private func key(_ name: GlossaryEntry.Located) -> [UInt8]? {
        let tokens = forms.tokens(of: name.text)
        return tokens.isEmpty ? nil : NameKey.name.key(tokens)
    }
}
