/// A file of topics, judgements or rankings that cannot be read; messages name file and line.
package enum EvaluationError: Error, Equatable, CustomStringConvertible {
    case unreadable(path: String)
    case malformed(path: String, line: Int, expected: String)
    case noJudgedTopic(topics: String, judgements: String)

    package var description: String {
        switch self {
        case .unreadable(let path):
            "\(path) cannot be read as UTF-8 text"
        case .malformed(let path, let line, let expected):
            "\(path):\(line): expected \(expected)"
        case .noJudgedTopic(let topics, let judgements):
            "no topic of \(topics) has a judgement in \(judgements): do the ids agree?"
        }
    }
}
