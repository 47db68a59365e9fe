/// A vocabulary that others maintain: OBO, or a table of names with tabs.
///
/// In a table each line holds the names of one concept, between tabs or bars; lines that begin
/// with `#` are passed over. Of OBO the terms that are not obsolete are taken, with their exact
/// synonyms and what they are a kind of.
package struct Thesaurus: Sendable {
    let file: String
    let type: ConceptType
    let text: String

    /// - Parameters:
    ///   - file: its name, for findings.
    ///   - type: what its concepts are.
    package init(file: String, type: ConceptType = .condition, text: String) {
        self.file = file
        self.type = type
        self.text = text
    }

    /// The concepts in the order of the file.
    func entries() -> [GlossaryEntry] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let isOBO = lines.contains { $0 == "[Term]" }
        return isOBO ? OBOReader(self, lines).entries() : table(lines)
    }

    private func table(_ lines: [Substring]) -> [GlossaryEntry] {
        lines.enumerated().compactMap { offset, line in
            guard !line.hasPrefix("#") else { return nil }
            return entry(of: line.split { $0 == "\t" || $0 == "|" }, line: offset + 1)
        }
    }

    /// A concept with these names: the first that is no abbreviation is its term.
    func entry(of names: [Substring], line: Int) -> GlossaryEntry? {
        let names = names.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { $0.contains(where: \.isLetter) }
        guard let term = names.first(where: { !Self.isAbbreviation($0) }) ?? names.first else {
            return nil
        }
        func located(_ text: String) -> GlossaryEntry.Located { .init(text: text, line: line) }
        var entry = GlossaryEntry(file: file, term: located(term), type: type)
        for name in names where name != term {
            if Self.isAbbreviation(name) {
                entry.abbreviations.append(located(name))
            } else if name.count > 2 {
                entry.synonyms.append(located(name))
            }
        }
        return entry
    }

    /// A short word in which capitals and digits outnumber the rest.
    private static func isAbbreviation(_ name: String) -> Bool {
        let marks = name.count { $0.isUppercase || $0.isNumber }
        return name.count <= 8 && name.contains(where: \.isUppercase) && marks * 2 > name.count
            && !name.contains(" ")
    }
}

/// Reads the stanzas of an OBO file.
private struct OBOReader {
    private struct Stanza {
        var line = 0
        var id = ""
        var names: [Substring] = []
        var parents: [String] = []
        var isObsolete = false
    }

    private let thesaurus: Thesaurus
    private var stanzas: [Stanza] = []

    init(_ thesaurus: Thesaurus, _ lines: [Substring]) {
        self.thesaurus = thesaurus
        var isTerm = false
        for (offset, line) in lines.enumerated() {
            if line.hasPrefix("[") {
                isTerm = line == "[Term]"
                if isTerm { stanzas.append(Stanza(line: offset + 1)) }
            } else if isTerm {
                read(line, into: &stanzas[stanzas.count - 1])
            }
        }
    }

    private func read(_ line: Substring, into stanza: inout Stanza) {
        let parts = line.split(separator: ": ", maxSplits: 1)
        guard parts.count == 2 else { return }
        switch parts[0] {
        case "id": stanza.id = String(parts[1])
        case "name": stanza.names.insert(parts[1], at: 0)
        case "synonym":
            let quoted = parts[1].split(separator: "\"", omittingEmptySubsequences: false)
            if quoted.count >= 3, quoted[2].hasPrefix(" EXACT") { stanza.names.append(quoted[1]) }
        case "is_a": stanza.parents.append(String(parts[1].prefix { !$0.isWhitespace }))
        case "is_obsolete": stanza.isObsolete = parts[1] == "true"
        default: break
        }
    }

    func entries() -> [GlossaryEntry] {
        let read = stanzas.filter { !$0.isObsolete }.compactMap { stanza in
            thesaurus.entry(of: stanza.names, line: stanza.line).map { (stanza, $0) }
        }
        let terms = Dictionary(
            read.map { ($0.0.id, $0.1.term.text) }, uniquingKeysWith: { first, _ in first })
        return read.map { stanza, entry in
            var entry = entry
            entry.isA = stanza.parents.compactMap { terms[$0] }.filter { $0 != entry.term.text }
                .map { .init(text: $0, line: stanza.line) }
            return entry
        }
    }
}
