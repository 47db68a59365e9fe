/// Damerau's distance between words: insertions, deletions, replacements and swaps of neighbours
/// (the restricted form, "optimal string alignment").
enum EditDistance {
    /// Nil where the distance is over `limit`.
    ///
    /// - Complexity: the product of the lengths.
    static func between(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        var beforeLast = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        for row in 1..<one.count + 1 {
            var current = [Int](repeating: 0, count: other.count + 1)
            current[0] = row
            for column in 1..<other.count + 1 {
                let isEqual = one[row - 1] == other[column - 1]
                var cost = min(
                    last[column] + 1, current[column - 1] + 1, last[column - 1] + (isEqual ? 0 : 1))
                if row > 1, column > 1, one[row - 1] == other[column - 2],
                    one[row - 2] == other[column - 1]
                {
                    cost = min(cost, beforeLast[column - 2] + 1)
                }
                current[column] = cost
            }
            guard current.min()! <= limit else { return nil }
            beforeLast = last
            last = current
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
