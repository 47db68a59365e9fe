import Foundation

/// A question of a collection with the answer that experts gave it.
package struct LabelledQuestion: Equatable, Sendable {
    package var id: String
    package var text: String
    package var label: String

    package init(id: String, text: String, label: String) {
        self.id = id
        self.text = text
        self.label = label
    }

    /// Reads JSON lines with an id, a text and a label: PubMedQA's queries with their verdict,
    /// BioASQ's questions of the yes/no type. Lines without a label are left out.
    package static func read(path: String) throws(EvaluationError) -> [LabelledQuestion] {
        let file = try TextLines(path: path)
        var questions: [LabelledQuestion] = []
        for (number, line) in file.lines {
            guard let record = try? JSONDecoder().decode(Record.self, from: Data(line.utf8)),
                let id = record._id ?? record.id, let text = record.text ?? record.question
            else { throw file.malformed(number, expected: "an object with an id and a text") }
            guard let label = record.label else { continue }
            questions.append(LabelledQuestion(id: id, text: text, label: label))
        }
        return questions
    }

    private struct Record: Decodable {
        var _id: String?
        var id: String?
        var text: String?
        var question: String?
        var type: String?
        var metadata: Metadata?
        var exact_answer: Exact?

        struct Metadata: Decodable { var verdict: String? }

        /// A list of names for the types that are no yes/no questions.
        enum Exact: Decodable {
            case word(String)
            case other

            init(from decoder: any Decoder) throws {
                let word = try? decoder.singleValueContainer().decode(String.self)
                self = word.map(Exact.word) ?? .other
            }
        }

        var label: String? {
            if let verdict = metadata?.verdict {
                return verdict == "maybe" ? "uncertain" : verdict.lowercased()
            }
            guard type == "yesno", case .word(let answer) = exact_answer else { return nil }
            return answer.lowercased()
        }
    }
}
