/// Which documents are relevant to which topics, and how much (qrels).
package struct Judgements: Equatable, Sendable {
    /// Grades by topic and document; a grade above 0 is relevant.
    package private(set) var grades: [String: [String: Int]] = [:]

    package init(_ grades: [String: [String: Int]]) {
        self.grades = grades
    }

    /// Reads qrels: BEIR's three columns (with its header or without) or TREC's four.
    package init(path: String) throws(EvaluationError) {
        let file = try TextLines(path: path)
        for (number, line) in file.lines {
            let fields = line.split(whereSeparator: \.isWhitespace)
            let columns = fields.count == 4 ? [fields[0], fields[2], fields[3]] : fields
            guard columns.count == 3 else {
                throw file.malformed(number, expected: "topic, document and grade")
            }
            guard let grade = Int(columns[2]) else {
                guard number == 1 else {
                    throw file.malformed(number, expected: "a whole number as the grade")
                }
                continue
            }
            grades[String(columns[0]), default: [:]][String(columns[1])] = grade
        }
    }

    package var isEmpty: Bool { grades.isEmpty }

    /// The grades of a topic's relevant documents, best first.
    func relevantGrades(of topic: String) -> [Int] {
        (grades[topic] ?? [:]).values.filter { $0 > 0 }.sorted(by: >)
    }

    func grade(of document: String, for topic: String) -> Int {
        grades[topic]?[document] ?? 0
    }
}
