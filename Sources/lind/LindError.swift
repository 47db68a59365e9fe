/// What can go wrong in the command itself; every message says the mend.
enum LindError: Error, CustomStringConvertible {
    case noHome(executable: String)
    case homeWithoutCorpus(path: String)
    case unreadable(path: String, reason: String)
    case unwritable(path: String, reason: String)
    case notAnAnswer(path: String, reason: String)
    case unknownDocument(id: String)
    case unknownPassage(Int)
    case unknownEnding(String)
    case answerDoesNotHold(String)
    case sourcesChanged(article: Int, change: String)
    case emptyQuestion
    case questionTooLong(bytes: Int, limit: Int)

    var description: String {
        switch self {
        case .noHome(let executable):
            "no corpus beside \(executable): run `make install`, or name a folder that holds Corpus/ in LIND_HOME"
        case .homeWithoutCorpus(let path):
            "LIND_HOME is \(path), which holds no Corpus folder: name a folder that does"
        case .unreadable(let path, let reason):
            "\(path) cannot be read: \(reason)"
        case .unwritable(let path, let reason):
            "\(path) cannot be written: \(reason)"
        case .notAnAnswer(let path, let reason):
            "\(path) is not an answer of `lind ask --format json`: \(reason)"
        case .unknownDocument(let id):
            "the index holds no document \(id): `lind search` shows the names of those it holds"
        case .unknownPassage(let number):
            "the index holds no passage \(number): `lind search` shows the numbers of those it holds"
        case .unknownEnding(let ending):
            "\"\(ending)\" names no format: end the file's name in txt, md, html, json, ris, bib or nbib"
        case .answerDoesNotHold(let finding):
            "the answer does not hold against the index: \(finding); ask again and save that"
        case .sourcesChanged(let article, let change):
            "article \(article) cannot be signed off: \(change); `lind article diff \(article)` shows what changed"
        case .emptyQuestion:
            "the question is empty: ask it as an argument, or on standard input with `-`"
        case .questionTooLong(let bytes, let limit):
            "the question has \(bytes) bytes; at most \(limit) are read: put the patient's details into --case"
        }
    }
}
