/// Takes the fields of a YAML mapping one by one and notes what is wrong with each.
///
/// What nobody took is unknown: `finish` says so. Lines are those of the file.
struct FieldReader {
    /// What the mapping is, for messages: "front matter", "annotation", "population".
    let place: String
    private let entries: [YAMLEntry]
    private var asked: [String] = []
    private(set) var problems: [LocatedProblem] = []

    init(_ entries: [YAMLEntry], place: String) {
        self.entries = entries
        self.place = place
    }

    mutating func report(_ problem: CorpusProblem, line: Int) {
        problems.append(LocatedProblem(line: line, problem: problem))
    }

    mutating func node(_ key: String) -> YAMLNode? {
        if !asked.contains(key) { asked.append(key) }
        return entries.first { $0.key == key }?.value
    }

    /// A field's text; nil where the field is absent, empty or not a plain value.
    mutating func string(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let text) = node.value, !text.isEmpty else {
            let expected = "a single value; split the statement where two hold"
            report(.wrongShape(key: key, expected: expected), line: node.line)
            return nil
        }
        return text
    }

    /// A field's texts; a single value counts as a list of one.
    mutating func strings(_ key: String) -> [String]? {
        guard let node = node(key) else { return nil }
        if case .scalar(let text) = node.value, !text.isEmpty { return [text] }
        let problem = CorpusProblem.wrongShape(
            key: key, expected: "a value, or a list of values in brackets, none of them empty")
        guard case .list(let items) = node.value, !items.isEmpty else {
            report(problem, line: node.line)
            return nil
        }
        var texts: [String] = []
        for item in items {
            if case .scalar(let text) = item.value, !text.isEmpty {
                texts.append(text)
            } else {
                report(problem, line: item.line)
            }
        }
        return texts
    }

    /// A field's text where it passes `check`; `expected` says what would have.
    mutating func string(
        _ key: String, expected: String, where check: (String) -> Bool
    ) -> String? {
        guard let text = string(key) else { return nil }
        guard check(text) else {
            report(.wrongValue(key: key, got: text, expected: expected), line: line(of: key))
            return nil
        }
        return text
    }

    /// A field's texts, each of which must pass `check`.
    mutating func strings(
        _ key: String, expected: String, where check: (String) -> Bool
    ) -> [String]? {
        guard let texts = strings(key) else { return nil }
        for text in texts where !check(text) {
            report(.wrongValue(key: key, got: text, expected: expected), line: line(of: key))
        }
        return texts.filter(check)
    }

    /// A field's value of a closed list.
    mutating func choice<Choice>(_ key: String) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return string(key, expected: "one of \(names)") { Choice(rawValue: $0) != nil }
            .flatMap(Choice.init(rawValue:))
    }

    /// A field's mapping.
    mutating func mapping(_ key: String, expected: String) -> [YAMLEntry]? {
        guard let node = node(key) else { return nil }
        guard case .mapping(let entries) = node.value else {
            report(.wrongShape(key: key, expected: expected), line: node.line)
            return nil
        }
        return entries
    }

    /// The line that a field stands on, or the first line of the mapping.
    func line(of key: String) -> Int {
        entries.first { $0.key == key }?.line ?? entries.first?.line ?? 1
    }

    /// Adds the problems of a mapping within this one.
    mutating func add(_ others: [LocatedProblem]) { problems += others }

    /// Everything that is wrong, unknown keys included.
    func finish() -> [LocatedProblem] {
        problems
            + entries.filter { !asked.contains($0.key) }.map { entry in
                LocatedProblem(line: entry.line, problem: unknown(entry))
            }
    }

    /// `{grade: I, A}` reads as two keys: a key without a value is mostly the rest of a value.
    private func unknown(_ entry: YAMLEntry) -> CorpusProblem {
        entry.value.value == .scalar("")
            ? .unquotedComma(entry.key, place: place)
            : .unknownKey(entry.key, place: place, expected: asked)
    }
}

/// A problem with its line; the file is added where it is known.
struct LocatedProblem: Equatable {
    var line: Int
    var problem: CorpusProblem
}
