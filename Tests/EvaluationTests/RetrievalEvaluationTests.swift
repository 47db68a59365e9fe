import Evaluation
import Testing

@Suite struct RetrievalEvaluationTests {
    private let evaluation = RetrievalEvaluation(
        topics: [
            Topic(id: "q1", text: "one"), Topic(id: "q2", text: "two"), Topic(id: "q3", text: ""),
        ],
        judgements: Judgements(["q1": ["a": 1], "q2": ["b": 1], "q3": ["c": 0]]))

    @Test func topicsWithoutARelevantDocumentAreLeftOut() {
        #expect(evaluation.topics.map(\.id) == ["q1", "q2"])
    }

    @Test func figuresAreMeansOverTheTopics() {
        let result = evaluation.run { topic in
            topic.id == "q1" ? [.init(document: "a", score: 1)] : []
        }
        #expect(result.values[.ndcg(cutoff: 10)] == [1, 0])
        #expect(result.mean(.ndcg(cutoff: 10)) == 0.5)
    }

    @Test func latencyIsByNearestRank() {
        let summary = LatencySummary((1...100).map { .milliseconds($0) })
        #expect(summary == LatencySummary((1...100).reversed().map { .milliseconds($0) }))
        #expect([summary.p50, summary.p95, summary.p99] == [50, 95, 99])
    }
}
