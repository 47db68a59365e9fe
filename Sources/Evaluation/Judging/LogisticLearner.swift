package import Answering
import Foundation

/// Learns a ``LogisticModel`` from examples: the likeliest weights under a normal prior.
///
/// Accelerated gradient descent (Nesterov 1983) from zero, over features in the order of their
/// names, so that the same examples always give the same weights.
package struct LogisticLearner: Sendable {
    package struct Example: Sendable {
        package var features: [String: Double]
        package var label: String
        /// Examples of one group never stand on both sides of a fold.
        package var group: String

        package init(features: [String: Double], label: String, group: String) {
            self.features = features
            self.label = label
            self.group = group
        }
    }

    package var classes: [String]
    /// Strength of the prior: the inverse of its variance.
    package var penalty = 6.0
    /// A feature that fewer examples have is left out.
    package var rarest = 8
    package var steps = 400

    package init(classes: [String]) {
        self.classes = classes
    }

    package func model(_ examples: [Example]) -> LogisticModel {
        let problem = Problem(examples, classes: classes, rarest: rarest, penalty: penalty)
        let weights = problem.minimum(steps: steps)
        let count = classes.count
        var named: [String: [Double]] = [:]
        for (index, name) in problem.names.enumerated() {
            named[name] = Array(weights[(index * count)..<((index + 1) * count)])
        }
        return LogisticModel(
            classes: classes, bias: Array(weights.suffix(count)), weights: named)
    }
}

/// The examples as numbers.
private struct Problem {
    let names: [String]
    private let rows: [[(index: Int, value: Double)]]
    private let labels: [Int]
    private let count: Int
    private let penalty: Double

    init(
        _ examples: [LogisticLearner.Example], classes: [String], rarest: Int, penalty: Double
    ) {
        var frequencies: [String: Int] = [:]
        for example in examples {
            for name in example.features.keys { frequencies[name, default: 0] += 1 }
        }
        let names = frequencies.filter { $0.value >= rarest }.keys.sorted()
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        self.names = names
        rows = examples.map { example in
            example.features.keys.sorted().compactMap { name in
                places[name].map { ($0, example.features[name] ?? 0) }
            }
        }
        labels = examples.map { classes.firstIndex(of: $0.label) ?? 0 }
        count = classes.count
        self.penalty = penalty
    }

    func minimum(steps: Int) -> [Double] {
        let size = (names.count + 1) * count
        var weights = [Double](repeating: 0, count: size)
        var ahead = weights
        var momentum = 1.0
        let rate = 1 / (steepness / 2 + penalty)
        for _ in 0..<steps {
            let slope = gradient(ahead)
            let next = zip(ahead, slope).map { $0 - rate * $1 }
            let following = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
            let push = (momentum - 1) / following
            ahead = zip(next, weights).map { $0 + push * ($0 - $1) }
            weights = next
            momentum = following
        }
        return weights
    }

    /// An upper bound of the curvature: the sum of the rows' squared lengths would do, the largest
    /// eigenvalue is what counts; a few rounds of the power method find it.
    private var steepness: Double {
        var vector = [Double](repeating: 1, count: names.count + 1)
        var value = 1.0
        for _ in 0..<20 {
            var next = [Double](repeating: 0, count: names.count + 1)
            for row in rows {
                let dot = row.reduce(vector[names.count]) { $0 + vector[$1.index] * $1.value }
                for item in row { next[item.index] += dot * item.value }
                next[names.count] += dot
            }
            value = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
            vector = next.map { $0 / max(value, 1e-12) }
        }
        return 1.05 * value
    }

    private func gradient(_ weights: [Double]) -> [Double] {
        var slope = [Double](repeating: 0, count: weights.count)
        let bias = names.count * count
        for place in 0..<bias { slope[place] = penalty * weights[place] }
        for (row, label) in zip(rows, labels) {
            var scores = Array(weights[bias...])
            for item in row {
                for index in 0..<count {
                    scores[index] += weights[item.index * count + index] * item.value
                }
            }
            let highest = scores.max() ?? 0
            let odds = scores.map { exp($0 - highest) }
            let total = odds.reduce(0, +)
            for index in 0..<count {
                let error = odds[index] / total - (index == label ? 1 : 0)
                slope[bias + index] += error
                for item in row { slope[item.index * count + index] += error * item.value }
            }
        }
        return slope
    }
}
