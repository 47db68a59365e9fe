/// One thing that is wrong with a corpus document, and where.
package struct CorpusError: Error, Equatable, Sendable, CustomStringConvertible {
    package var file: String
    /// Counted from 1.
    package var line: Int
    package var problem: CorpusProblem

    package init(file: String, line: Int, problem: CorpusProblem) {
        self.file = file
        self.line = line
        self.problem = problem
    }

    /// `file:line: what is wrong; the mend`.
    package var description: String { "\(file):\(line): \(problem.message)" }
}

/// Everything that is wrong with a document or a folder, ordered by file and line.
package struct CorpusErrors: Error, Equatable, Sendable, CustomStringConvertible {
    package var errors: [CorpusError]

    package init(_ errors: [CorpusError]) {
        self.errors = errors.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    }

    /// One line an error.
    package var description: String { errors.map(\.description).joined(separator: "\n") }
}

/// What can be wrong with a corpus document; `docs/corpus-format.md` has the rules.
package enum CorpusProblem: Equatable, Sendable {
    case unreadableFile(reason: String)
    case noFrontMatter
    case brokenYAML(place: String, reason: String)
    case unknownKey(String, place: String, expected: [String])
    case unquotedComma(String, place: String)
    case missingKey(String, place: String, reason: String)
    case wrongShape(key: String, expected: String)
    case wrongValue(key: String, got: String, expected: String)
    case wrongGrade(String, scheme: String, expected: String)
    case idIsNotFileName(id: String, file: String)
    case duplicateID(String, otherFile: String)
    case danglingSupersedes(String)
    case supersededTargetNotMarked(String, otherFile: String)
    case supersedesNewer(String)
    case unknownHeading(String, expected: [String])
    case textOutsideSection
    case emptySection(String)
    case emptyBody
    case unsupportedMarkdown(String, mend: String)
    case controlCharacter
    case emptyStatement
    case strayBrace
    case leadInWithoutList
    case proseInStatementSection(String)
    case missingAnnotation(section: String, needed: [String])
    case doseWithoutUnit
    case longSentence(words: Int, limit: Int)

    /// One sentence: what is wrong, and the mend.
    package var message: String {
        switch self {
        case .unreadableFile(let reason):
            "the file cannot be read: \(reason)"
        case .noFrontMatter:
            "no front matter; begin the file with a line ‘---’, the keys, and a line ‘---’"
        case .brokenYAML(let place, let reason):
            "the \(place) is not valid YAML, \(reason); "
                + "quote values that hold a comma, colon, brace or quote, or begin with > or %"
        case .unknownKey(let key, let place, let expected):
            "unknown key ‘\(key)’ in the \(place); \(hint(key, expected))"
        case .unquotedComma(let rest, let place):
            "‘\(rest)’ is a key without a value in the \(place); "
                + "quote the value before it if it holds a comma"
        case .missingKey(let key, let place, let reason):
            "the \(place) lacks ‘\(key)’; \(reason)"
        case .wrongShape(let key, let expected):
            "‘\(key)’ must be \(expected)"
        case .wrongValue(let key, let got, let expected):
            "‘\(key)’ is ‘\(got)’; expected \(expected)"
        case .wrongGrade(let grade, let scheme, let expected):
            "‘\(grade)’ is not a grade of \(scheme); expected \(expected)"
        default:
            structureMessage
        }
    }

    private var structureMessage: String {
        switch self {
        case .idIsNotFileName(let id, let file):
            "the id ‘\(id)’ is not the file's name; rename the file to ‘\(id).md’ or the id to ‘\(file)’"
        case .duplicateID(let id, let other):
            "the id ‘\(id)’ is also that of \(other); give one of them another id"
        case .danglingSupersedes(let id):
            "‘supersedes’ names ‘\(id)’, which the corpus lacks; add that document or drop the name"
        case .supersededTargetNotMarked(let id, let other):
            "‘supersedes’ names ‘\(id)’, which is not marked; write ‘status: superseded’ in \(other)"
        case .supersedesNewer(let id):
            "‘supersedes’ names ‘\(id)’, which is not older; check both years"
        case .unknownHeading(let heading, let expected):
            "unknown section ‘\(heading)’; \(hint(heading, expected))"
        case .textOutsideSection:
            "text before the first section; put it under a ‘## ’ heading"
        case .emptySection(let heading):
            "the section ‘\(heading)’ is empty; fill it or drop it"
        case .emptyBody:
            "the document has no sections; add one"
        default:
            statementMessage
        }
    }

    private var statementMessage: String {
        switch self {
        case .unsupportedMarkdown(let what, let mend):
            "\(what) is not part of the format; \(mend)"
        case .controlCharacter:
            "a control character, which nobody sees; delete it"
        case .emptyStatement:
            "a statement without text; write it, or drop the line"
        case .strayBrace:
            "a brace outside an annotation; an annotation is ‘{…}’ at the end of the line"
        case .leadInWithoutList:
            "a line that ends with a colon must be followed by its list"
        case .proseInStatementSection(let section):
            "prose under ‘\(section)’; write each statement as an item that begins with ‘- ’"
        case .missingAnnotation(let section, let needed):
            "a statement under ‘\(section)’ lacks \(list(needed)); add it in braces"
        case .doseWithoutUnit:
            "a dose without a unit; write the amount as ‘500 mg’, the time as ‘7 days’"
        case .longSentence(let words, let limit):
            "a sentence of \(words) words; split it, \(limit) words at most"
        default:
            ""
        }
    }
}

private func hint(_ word: String, _ expected: [String]) -> String {
    if let near = expected.first(where: { $0.lowercased() == word.lowercased() }) {
        return "did you mean ‘\(near)’?"
    }
    return "allowed: \(expected.joined(separator: ", "))"
}

private func list(_ keys: [String]) -> String {
    keys.map { "‘\($0)’" }.joined(separator: " and ")
}
