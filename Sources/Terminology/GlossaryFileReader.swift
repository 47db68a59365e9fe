internal import Yams

/// Reads the concepts of one glossary file, strictly: what docs/corpus-format.md does not
/// describe is a finding.
struct GlossaryFileReader {
    private let file: String
    private(set) var entries: [GlossaryEntry] = []
    private(set) var findings: [GlossaryFinding] = []

    private static let keys = [
        "term", "type", "synonyms", "abbreviations", "brands", "is-a", "not", "part-of", "unit",
        "plain",
    ]

    init(text: String, file: String) {
        self.file = file
        do {
            guard let root = try Yams.compose(yaml: text) else {
                report(1, "the file is empty; list a concept or remove it")
                return
            }
            read(root)
        } catch {
            report(Self.line(of: error), "this is not YAML: \(Self.reason(of: error))")
        }
    }

    private mutating func read(_ root: Node) {
        guard let list = root.sequence else {
            return report(
                root.line, "the file must be a list of concepts, each starting \"- term:\"")
        }
        for node in list { readConcept(node) }
    }

    private mutating func readConcept(_ node: Node) {
        guard let mapping = node.mapping else {
            return report(node.line, "a concept must be a mapping that starts \"- term:\"")
        }
        for (key, _) in mapping where !Self.keys.contains(key.string ?? "") {
            report(
                key.line,
                "unknown key \"\(key.string ?? "")\"; the keys are \(Self.keys.joined(separator: ", "))"
            )
        }
        let term = string(mapping, "term")
        let type = type(mapping, of: node)
        guard let term else {
            if mapping["term"] == nil { report(node.line, "a concept without \"term\"; name it") }
            return
        }
        guard let type else { return }
        entries.append(entry(term: term, type: type, mapping))
    }

    private mutating func entry(
        term: GlossaryEntry.Located, type: ConceptType, _ mapping: Node.Mapping
    ) -> GlossaryEntry {
        var entry = GlossaryEntry(file: file, term: term, type: type)
        entry.synonyms = list(mapping, "synonyms")
        entry.abbreviations = list(mapping, "abbreviations")
        entry.brands = list(mapping, "brands")
        entry.isA = list(mapping, "is-a")
        entry.partOf = list(mapping, "part-of", allowsOne: true)
        entry.not = list(mapping, "not")
        entry.unit = string(mapping, "unit")?.text
        entry.plain = string(mapping, "plain")?.text
        if let first = entry.partOf.first, type != .anatomy {
            report(first.line, "\"part-of\" is for anatomy; use \"is-a\"")
        }
        if let node = mapping["unit"], type != .quantity {
            report(node.line, "\"unit\" is for a quantity; remove it or change the type")
        }
        return entry
    }

    private mutating func type(_ mapping: Node.Mapping, of concept: Node) -> ConceptType? {
        guard let name = string(mapping, "type") else {
            if mapping["type"] == nil { report(concept.line, "a concept without \"type\"; add it") }
            return nil
        }
        if let type = ConceptType(rawValue: name.text) { return type }
        let known = ConceptType.allCases.map(\.rawValue).joined(separator: ", ")
        report(name.line, "unknown type \"\(name.text)\"; the types are \(known)")
        return nil
    }

    private mutating func string(_ mapping: Node.Mapping, _ key: String) -> GlossaryEntry.Located? {
        mapping[key].flatMap { text($0, of: key) }
    }

    private mutating func list(
        _ mapping: Node.Mapping, _ key: String, allowsOne: Bool = false
    ) -> [GlossaryEntry.Located] {
        guard let node = mapping[key] else { return [] }
        if let sequence = node.sequence {
            if sequence.isEmpty { report(node.line, "\"\(key)\" is empty; fill it or remove it") }
            return sequence.compactMap { text($0, of: key) }
        }
        if allowsOne, let one = text(node, of: key) { return [one] }
        report(node.line, "\"\(key)\" must be a list: [\(node.string ?? "…")]")
        return []
    }

    private mutating func text(_ node: Node, of key: String) -> GlossaryEntry.Located? {
        guard let text = node.scalar?.string, !text.isEmpty else {
            report(node.line, "\"\(key)\" holds something that is not text; write it in quotes")
            return nil
        }
        return GlossaryEntry.Located(text: text, line: node.line)
    }

    private mutating func report(_ line: Int, _ message: String) {
        findings.append(GlossaryFinding(file: file, line: line, message: message))
    }

    private static func line(of error: any Error) -> Int {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: 1
        }
    }

    private static func reason(of error: any Error) -> String {
        switch error as? YamlError {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
            .composer(_, let problem, _, _):
            problem
        case .duplicatedKeysInMapping(let keys, _):
            "the key \(keys.joined(separator: ", ")) stands twice in one concept"
        default: "\(error)"
        }
    }
}

extension Node {
    /// From 1.
    fileprivate var line: Int { mark?.line ?? 1 }
}
