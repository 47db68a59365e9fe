import Foundation
import TestSupport
import Testing

@testable import Evaluation

@Suite struct LabelledQuestionTests {
    @Test func verdictsAndExactAnswersAreLabels() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("questions.jsonl")
        try """
        {"_id": "1", "text": "Does tape help?", "metadata": {"verdict": "maybe"}}
        {"id": "2", "question": "Is ice safe?", "type": "yesno", "exact_answer": "Yes"}
        {"id": "3", "question": "Which bone?", "type": "factoid", "exact_answer": [["talus"]]}
        """.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(
            try LabelledQuestion.read(path: path) == [
                LabelledQuestion(id: "1", text: "Does tape help?", label: "uncertain"),
                LabelledQuestion(id: "2", text: "Is ice safe?", label: "yes"),
            ])
    }
}
