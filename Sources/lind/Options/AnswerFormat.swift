import Answering
import ArgumentParser
import Rendering

/// How an answer is printed.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
    case json
    case html
}

extension Answer.Audience: ExpressibleByArgument {}
extension ReferenceFormat: ExpressibleByArgument {}
