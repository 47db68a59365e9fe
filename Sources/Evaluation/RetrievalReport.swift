/// A table of one run's figures, or of two runs' side by side.
package struct RetrievalReport: Sendable {
    private let evaluation: RetrievalEvaluation

    package init(_ evaluation: RetrievalEvaluation) {
        self.evaluation = evaluation
    }

    /// One line a measure, then the latency.
    package func table(_ result: RetrievalResult) -> String {
        let measures = evaluation.judgements.isEmpty ? [] : RankingMeasure.reported
        let figures = measures.map {
            Self.line([$0.name, Self.figure(result.mean($0))])
        }
        return (["topics          \(evaluation.topics.count)"] + figures + latency(result))
            .joined(separator: "\n")
    }

    /// A line a topic, its figures in columns between tabs, after a line of their names.
    package func topicTable(_ result: RetrievalResult) -> String {
        let measures = RankingMeasure.reported
        let head = (["topic"] + measures.map(\.name)).joined(separator: "\t")
        let rows = evaluation.topics.enumerated().map { place, topic in
            ([topic.id] + measures.map { "\(result.values[$0]?[place] ?? 0)" })
                .joined(separator: "\t")
        }
        return ([head] + rows).map { $0 + "\n" }.joined()
    }

    /// One line a measure: both means, their difference, and the p-value of the difference.
    package func comparison(
        _ names: (String, String), _ first: RetrievalResult, _ second: RetrievalResult
    ) -> String {
        let test = RandomisationTest()
        let figures = RankingMeasure.reported.map { measure in
            let (one, other) = (first.mean(measure), second.mean(measure))
            let p = test.pValue(first.values[measure] ?? [], second.values[measure] ?? [])
            let sign = other < one ? "-" : "+"
            return Self.line([
                measure.name, Self.figure(one), Self.figure(other),
                sign + Self.figure(abs(other - one)), Self.figure(p),
            ])
        }
        return
            ([
                "A: \(names.0)", "B: \(names.1)", "topics          \(evaluation.topics.count)",
                Self.line(["", "A", "B", "B - A", "p"]),
            ]
            + figures + ["A:"] + latency(first) + ["B:"] + latency(second))
            .joined(separator: "\n")
    }

    private func latency(_ result: RetrievalResult) -> [String] {
        let latency = result.latency
        return [("p50", latency.p50), ("p95", latency.p95), ("p99", latency.p99)].map {
            Self.line(["time \($0.0), ms", Self.figure($0.1)])
        }
    }

    /// Columns of 12 characters after a first of 16.
    private static func line(_ columns: [String]) -> String {
        columns.enumerated().map { place, column in
            column.padded(to: place == 0 ? 16 : 12)
        }.joined().trimmingTrailingSpaces()
    }

    /// Four decimals, rounded half up.
    static func figure(_ value: Double) -> String {
        let scaled = Int((value * 10_000).rounded())
        let decimals = String(scaled % 10_000)
        return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - decimals.count) + decimals
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }

    fileprivate func trimmingTrailingSpaces() -> String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
