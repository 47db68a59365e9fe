import Foundation

/// Multinomial logistic regression over named features.
package struct LogisticModel: Equatable, Sendable, Codable {
    package var classes: [String]
    /// One a class.
    package var bias: [Double]
    /// Feature → one weight a class.
    package var weights: [String: [Double]]

    package init(classes: [String], bias: [Double], weights: [String: [Double]]) {
        self.classes = classes
        self.bias = bias
        self.weights = weights
    }

    /// The probability of each class.
    package func probabilities(_ features: [String: Double]) -> [Double] {
        var scores = bias
        for name in features.keys.sorted() {
            guard let weight = weights[name], let value = features[name] else { continue }
            for index in scores.indices { scores[index] += weight[index] * value }
        }
        let highest = scores.max() ?? 0
        let odds = scores.map { exp($0 - highest) }
        let total = odds.reduce(0, +)
        return odds.map { $0 / total }
    }

    /// What each feature adds to a class above its mean over the classes, the largest first.
    package func shares(
        _ features: [String: Double], ofClass index: Int
    ) -> [(name: String, value: Double)] {
        let shares = features.keys.sorted().compactMap { name -> (name: String, value: Double)? in
            guard let weight = weights[name], let value = features[name] else { return nil }
            let mean = weight.reduce(0, +) / Double(weight.count)
            return (name, (weight[index] - mean) * value)
        }
        return shares.filter { $0.value != 0 }.sorted { abs($0.value) > abs($1.value) }
    }

    /// Reads a table: the classes, the bias, then a feature a line, its name last; fields are
    /// separated by tabs.
    init(table: String) {
        let rows = table.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        classes = rows.first ?? []
        bias = (rows.dropFirst().first ?? []).compactMap(Double.init)
        weights = [:]
        for row in rows.dropFirst(2) {
            weights[row.last ?? ""] = row.dropLast().compactMap(Double.init)
        }
    }
}
