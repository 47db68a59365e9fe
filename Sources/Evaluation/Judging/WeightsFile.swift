package import Answering
import Foundation

/// A model as Swift source.
package enum WeightsFile {
    package static func text(_ model: LogisticModel, named name: String) -> String {
        let rows = model.weights.keys.sorted().map { feature in
            ((model.weights[feature] ?? []).map(\.inThousandths) + [feature])
        }
        let table = [model.classes, model.bias.map(\.inThousandths)] + rows
        let lines = table.map { "        " + $0.joined(separator: "\t") }.joined(separator: "\n")
        return """
            /// Learned by `lind evaluate learn`; docs/judging.md says from what.
            enum \(name) {
                static let model = LogisticModel(table: table)

                /// Classes, bias, then a feature a line: a weight for each class, and its name.
                private static let table = \"\"\"
            \(lines)
                    \"\"\"
            }

            """
    }
}
