import Foundation
import TestSupport
import Testing

@testable import Evaluation

@Suite struct CollectionFilesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func file(_ text: String) throws -> String {
        let path = folder.file("file")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test(
        arguments: [
            "{\"_id\": \"q1\", \"text\": \"What is scurvy?\", \"metadata\": {}}\n",
            "q1\tWhat is scurvy?\n\n",
            "{\"text\": \"What is scurvy?\", \"_id\": \"q1\"}\r\n",
        ])
    func topicsAreRead(text: String) throws {
        let topics = try Topic.read(path: try file(text))
        #expect(topics == [Topic(id: "q1", text: "What is scurvy?")])
    }

    @Test func topicsBetweenTagsAreRead() throws {
        let path = try file("<top>\n<num> 7\n<title> Scurvy\n<desc> What is scurvy?\n</top>\n")
        #expect(try Topic.read(path: path) == [Topic(id: "7", text: "Scurvy")])
        #expect(
            try Topic.read(path: path, field: "desc") == [Topic(id: "7", text: "What is scurvy?")])
        #expect(throws: EvaluationError.self) { try Topic.read(path: path, field: "narr") }
    }

    @Test func aTopicThatCannotBeReadIsNamedByItsLine() throws {
        let path = try file("q1\ttext\nno tab here\n")
        let error = #expect(throws: EvaluationError.self) { try Topic.read(path: path) }
        #expect(error?.description.hasPrefix("\(path):2: expected") == true)
    }

    @Test(
        arguments: [
            "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\n",
            "q1 0 d1 2\nq1 0 d2 0\n",
            "q1\td1\t2\nq1\td2\t0",
        ])
    func judgementsAreRead(text: String) throws {
        let judgements = try Judgements(path: try file(text))
        #expect(judgements == Judgements(["q1": ["d1": 2, "d2": 0]]))
    }

    @Test func aGradeThatIsNoNumberIsAnError() throws {
        let path = try file("q1\td1\t2\nq1\td2\thigh\n")
        #expect(throws: EvaluationError.self) { try Judgements(path: path) }
    }

    @Test func aFileThatIsMissingIsAnError() {
        #expect(throws: EvaluationError.unreadable(path: "none")) { try Topic.read(path: "none") }
    }

    @Test func aRunIsReadAsItWasWritten() throws {
        var run = RankingRun()
        run.set([.init(document: "b", score: 2), .init(document: "a", score: 2)], for: "q1")
        run.set([.init(document: "c", score: 0.125)], for: "q2")
        let path = try file(run.text(topics: ["q1", "q2"], name: "lind"))
        #expect(try RankingRun(path: path) == run)
    }

    @Test func equalScoresKeepTheirOrderInARun() throws {
        var run = RankingRun()
        run.set(["z", "a", "m"].map { .init(document: $0, score: 1) }, for: "q")
        let scores = try #require(run.rankings["q"]).map(\.score)
        #expect(scores[0] == 1)
        #expect(scores[0] > scores[1] && scores[1] > scores[2])
    }
}
