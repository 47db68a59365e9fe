import Foundation
import Testing

@testable import Evaluation

/// Reads the real collections where `LIND_DATA` names their folder.
@Suite struct CollectionFiguresTests {
    private static let folder = ProcessInfo.processInfo.environment["LIND_DATA"]

    @Test(.enabled(if: folder != nil, "LIND_DATA does not name the collections"))
    func everyPubMedQAQuestionHasALabel() throws {
        let path = "\(Self.folder ?? "")/pubmedqa/queries.jsonl"
        let questions = try LabelledQuestion.read(path: path)
        #expect(questions.count == 500)
        #expect(questions.allSatisfy { VerdictEvaluation.classes.contains($0.label) })
    }
}
