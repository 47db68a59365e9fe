import Answering

/// Predictions for examples by models that never saw them or their group.
package struct CrossValidation: Sendable {
    package let folds: Int

    package init(folds: Int) {
        self.folds = folds
    }

    /// For every example the probabilities of a model learned from the other folds.
    ///
    /// Groups are dealt to the folds in the order of a hash of their names, so that neither the
    /// order of a file nor its ids decide.
    package func probabilities(
        _ examples: [LogisticLearner.Example], _ learner: LogisticLearner,
        beside others: [LogisticLearner.Example] = []
    ) -> [[Double]] {
        let fold = dealt(Set(examples.map(\.group)))
        var found = Array(repeating: [Double](), count: examples.count)
        for number in 0..<folds {
            let seen = examples.filter { fold[$0.group] != number }
            let model = learner.model(seen + others)
            for (index, example) in examples.enumerated() where fold[example.group] == number {
                found[index] = model.probabilities(example.features)
            }
        }
        return found
    }

    private func dealt(_ groups: Set<String>) -> [String: Int] {
        let order = groups.sorted { (Self.hash($0), $0) < (Self.hash($1), $1) }
        return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0 % folds) })
    }

    /// FNV-1a (Fowler, Noll & Vo 1991).
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
