/// How often each class was taken for each.
package struct Confusion: Equatable, Sendable {
    package let classes: [String]
    /// Rows are what is right, columns what was said.
    package private(set) var counts: [[Int]]

    package init(classes: [String]) {
        self.classes = classes
        counts = Array(repeating: Array(repeating: 0, count: classes.count), count: classes.count)
    }

    package mutating func note(right: String, said: String) {
        guard let row = classes.firstIndex(of: right), let column = classes.firstIndex(of: said)
        else { return }
        counts[row][column] += 1
    }

    package var total: Int { counts.joined().reduce(0, +) }

    package var accuracy: Double {
        let right = classes.indices.reduce(0) { $0 + counts[$1][$1] }
        return total > 0 ? Double(right) / Double(total) : 0
    }

    /// The mean of the classes' F1, over the classes that occur.
    package var macroF1: Double {
        let present = classes.indices.filter { counts[$0].reduce(0, +) > 0 }
        guard !present.isEmpty else { return 0 }
        return present.reduce(0) { $0 + f1(of: $1) } / Double(present.count)
    }

    private func f1(of index: Int) -> Double {
        let right = counts[index][index]
        let expected = counts[index].reduce(0, +)
        let said = counts.reduce(0) { $0 + $1[index] }
        return expected + said > 0 ? 2 * Double(right) / Double(expected + said) : 0
    }

    /// A table for people: rows are what is right.
    package func lines() -> [String] {
        let width = max(10, classes.map(\.count).max() ?? 0) + 2
        func cell(_ text: String) -> String {
            text + String(repeating: " ", count: max(1, width - text.count))
        }
        let head = cell("right \\ said") + classes.map(cell).joined()
        return [head]
            + classes.indices.map { row in
                cell(classes[row]) + counts[row].map { cell(String($0)) }.joined()
            }
    }
}
