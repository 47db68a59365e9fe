import Retrieval

/// Ranks every judged topic of a test collection and measures the rankings.
package struct RetrievalEvaluation: Sendable {
    package let topics: [Topic]
    package let judgements: Judgements

    /// Keeps the topics that have a relevant document, for the others have no figure; all of them
    /// where nothing is judged, for their time alone.
    package init(topics: [Topic], judgements: Judgements) {
        self.topics =
            judgements.isEmpty
            ? topics : topics.filter { !judgements.relevantGrades(of: $0.id).isEmpty }
        self.judgements = judgements
    }

    /// - Parameters:
    ///   - judgementsPath: nil to measure time alone.
    ///   - field: of topics between tags, the field that is the question.
    package init(
        topicsPath: String, judgementsPath: String?, field: String? = nil
    ) throws(EvaluationError) {
        let topics = try Topic.read(path: topicsPath, field: field)
        guard let judgementsPath else {
            self.init(topics: topics, judgements: Judgements([:]))
            return
        }
        self.init(topics: topics, judgements: try Judgements(path: judgementsPath))
        if self.topics.isEmpty {
            throw .noJudgedTopic(topics: topicsPath, judgements: judgementsPath)
        }
    }

    /// Ranks every topic `rounds` times with `rank`, and times the last round.
    package func run(
        rounds: Int = 1, _ rank: (Topic) throws -> [RankingRun.Entry]
    ) rethrows -> RetrievalResult {
        var run = RankingRun()
        var times: [Duration] = []
        let clock = ContinuousClock()
        for _ in 1..<rounds {
            for topic in topics { _ = try rank(topic) }
        }
        for topic in topics {
            let start = clock.now
            let entries = try rank(topic)
            times.append(clock.now - start)
            run.set(entries, for: topic.id)
        }
        return result(of: run, times: times)
    }

    /// Measures a run that was made elsewhere.
    package func result(of run: RankingRun, times: [Duration] = []) -> RetrievalResult {
        var values: [RankingMeasure: [Double]] = [:]
        for topic in topics {
            let relevant = judgements.relevantGrades(of: topic.id)
            let grades = (run.rankings[topic.id] ?? [])
                .map { judgements.grade(of: $0.document, for: topic.id) }
            for measure in RankingMeasure.reported {
                values[measure, default: []].append(
                    measure.value(grades: grades, relevant: relevant))
            }
        }
        return RetrievalResult(run: run, values: values, latency: LatencySummary(times))
    }
}

/// A run with its figures.
package struct RetrievalResult: Sendable {
    package let run: RankingRun
    /// Each measure's figures, in the order of the topics.
    package let values: [RankingMeasure: [Double]]
    package let latency: LatencySummary

    package func mean(_ measure: RankingMeasure) -> Double {
        guard let values = values[measure], !values.isEmpty else { return 0 }
        return values.reduce(0, +) / Double(values.count)
    }
}
