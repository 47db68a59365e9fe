/// Checks entries of all files against each other and turns them into concepts.
struct GlossaryCheck {
    private let entries: [GlossaryEntry]
    private let ids: [String: ConceptID]
    private let forms = NameForms()
    private(set) var findings: [GlossaryFinding] = []

    init(_ entries: [GlossaryEntry]) {
        // Ids are ranks by term, whatever the order of the files.
        self.entries = entries.enumerated()
            .sorted { ($0.element.term.text, $0.offset) < ($1.element.term.text, $1.offset) }
            .map(\.element)
        ids = Dictionary(
            self.entries.enumerated().map { ($1.term.text, ConceptID($0)) },
            uniquingKeysWith: { first, _ in first })
        checkTerms()
        checkNames()
        checkTargets()
        checkCycles()
        findings.sort()
    }

    /// The concepts by rank; sound only where no finding is an error.
    func concepts() -> [Concept] {
        entries.enumerated().map { rank, entry in
            var concept = Concept(id: ConceptID(rank), term: entry.term.text, type: entry.type)
            concept.synonyms = entry.synonyms.map(\.text)
            concept.abbreviations = entry.abbreviations.map(\.text)
            concept.brands = entry.brands.map(\.text)
            concept.broader = entry.isA.compactMap { ids[$0.text] }
            concept.partOf = entry.partOf.compactMap { ids[$0.text] }
            concept.not = entry.not.compactMap { ids[$0.text] }
            concept.unit = entry.unit
            concept.plain = entry.plain
            return concept
        }
    }

    private mutating func checkTerms() {
        var first: [[UInt8]: GlossaryEntry] = [:]
        for entry in entries {
            guard let key = key(entry.term, of: entry) else { continue }
            guard let other = first[key] else {
                first[key] = entry
                continue
            }
            findings.append(
                entry.finding(
                    entry.term.line,
                    "the term \"\(entry.term.text)\" stands already at \(other.file):"
                        + "\(other.term.line) (\"\(other.term.text)\"); merge the two"))
        }
    }

    /// Names that two concepts share are read as ambiguous; they seldom are meant so.
    private mutating func checkNames() {
        var first: [[UInt8]: GlossaryEntry] = [:]
        for entry in entries {
            if let key = key(entry.term, of: entry, reports: false) { first[key] = entry }
        }
        for entry in entries {
            for abbreviation in entry.abbreviations { _ = key(abbreviation, of: entry) }
            for name in entry.synonyms + entry.brands {
                guard let key = key(name, of: entry) else { continue }
                guard let other = first[key] else {
                    first[key] = entry
                    continue
                }
                if other.term != entry.term || other.file != entry.file {
                    findings.append(shared(name, of: entry, with: other))
                }
            }
        }
    }

    private func shared(
        _ name: GlossaryEntry.Located, of entry: GlossaryEntry, with other: GlossaryEntry
    ) -> GlossaryFinding {
        entry.finding(
            name.line,
            "\"\(name.text)\" of \"\(entry.term.text)\" is also a name of \"\(other.term.text)\" "
                + "(\(other.file):\(other.term.line)); leave it with one of them",
            severity: .warning)
    }

    /// The key of a name; a name without a letter or digit is a fault.
    private mutating func key(
        _ name: GlossaryEntry.Located, of entry: GlossaryEntry, reports: Bool = true
    ) -> [UInt8]? {
        let tokens = forms.tokens(of: name.text)
        guard tokens.isEmpty else { return NameKey.name.key(tokens) }
        if reports {
            findings.append(
                entry.finding(
                    name.line, "\"\(name.text)\" holds no word that a text could be searched for"))
        }
        return nil
    }

    private mutating func checkTargets() {
        let names = termsByName()
        for entry in entries {
            for (key, targets) in [
                ("is-a", entry.isA), ("part-of", entry.partOf), ("not", entry.not),
            ] {
                for target in targets {
                    if target.text == entry.term.text {
                        findings.append(
                            entry.finding(target.line, "\"\(key)\" names the concept itself"))
                    } else if ids[target.text] == nil {
                        let known = names[target.text].map { "its term is \"\($0)\"" }
                        findings.append(
                            entry.finding(
                                target.line,
                                "\"\(key)\" of \"\(entry.term.text)\" names no term: "
                                    + "\"\(target.text)\"; \(known ?? "add it to the glossary")"))
                    }
                }
            }
        }
    }

    private func termsByName() -> [String: String] {
        var terms: [String: String] = [:]
        for entry in entries {
            for name in entry.synonyms + entry.abbreviations + entry.brands {
                terms[name.text, default: entry.term.text] = terms[name.text] ?? entry.term.text
            }
        }
        return terms
    }

    /// Reports each concept that is broader than itself.
    private mutating func checkCycles() {
        let above = entries.map { ($0.isA + $0.partOf).compactMap { ids[$0.text]?.index } }
        for (index, entry) in entries.enumerated() where ids[entry.term.text]?.index == index {
            var seen: Set<Int> = []
            var open = above[index].filter { $0 != index }
            while let next = open.popLast() {
                if next == index {
                    findings.append(
                        entry.finding(
                            entry.term.line,
                            "\"\(entry.term.text)\" is its own broader concept through \"is-a\"; "
                                + "break the circle"))
                    break
                }
                if seen.insert(next).inserted { open += above[next] }
            }
        }
    }
}
