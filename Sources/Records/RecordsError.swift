/// What can go wrong with what Lind keeps for its user; every message says the mend.
package enum RecordsError: Error, Equatable, CustomStringConvertible {
    case folder(path: String, reason: String)
    case database(path: String, message: String)
    case newerFormat(path: String, found: Int, expected: Int)
    case damagedRecord(name: String, reason: String)
    case unknownSession(String)
    case unknownArticle(Int)
    case badName(String)
    case wrongStatus(article: Int, status: ArticleStatus, action: ReviewAction)
    case abstained

    package var description: String {
        switch self {
        case .folder(let path, let reason):
            "\(path) cannot be made or written: \(reason); set XDG_STATE_HOME to a folder that can"
        case .database(let path, let message):
            "\(path): \(message)"
        case .newerFormat(let path, let found, let expected):
            "\(path) has format \(found), this version reads \(expected): use the newer version"
        case .damagedRecord(let name, let reason):
            "the record of \(name) is damaged: \(reason)"
        case .unknownSession(let name):
            "no session is named \(name): `lind session list` shows those that are kept"
        case .unknownArticle(let number):
            "there is no article \(number): `lind article list` shows those that are kept"
        case .badName(let name):
            "\"\(name)\" is no session name: use letters, digits, dots, hyphens and underscores, 64 at most"
        case .wrongStatus(let article, let status, let action):
            "article \(article) is \(status.label): \(action.precondition)"
        case .abstained:
            "an abstention is no article: ask a question that the index answers"
        }
    }
}
