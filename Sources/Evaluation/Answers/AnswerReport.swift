/// Shares reached over a table, criterion by criterion.
package struct AnswerReport: Sendable {
    package var scores: [AnswerScore]

    package init(scores: [AnswerScore]) {
        self.scores = scores
    }

    package func total(_ criterion: AnswerScore.Criterion) -> (reached: Int, possible: Int) {
        scores.reduce((0, 0)) { sum, score in
            let own = score.points[criterion] ?? (0, 0)
            return (sum.0 + own.reached, sum.1 + own.possible)
        }
    }

    /// One line a criterion that any row states.
    package func lines() -> [String] {
        AnswerScore.Criterion.allCases.compactMap { criterion in
            let (reached, possible) = total(criterion)
            guard possible > 0 else { return nil }
            let tenths = (reached * 2000 + possible) / (2 * possible)
            let name = criterion.rawValue.padded(to: 20)
            return "\(name) \(tenths / 10).\(tenths % 10) %  (\(reached)/\(possible))"
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
