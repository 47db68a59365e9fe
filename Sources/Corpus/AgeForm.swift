/// The forms that an age may have in a population: a word, a comparison or a range with unit.
enum AgeForm {
    static let words = ["adult", "child", "adolescent", "infant", "neonate", "older adult"]
    static let units = ["y", "mo", "wk", "d", "h"]
    static let expected =
        "one of \(words.joined(separator: ", ")), or \">= 65 y\", \"50-80 y\", \"< 3 mo\""
        + " (units \(units.joined(separator: ", ")))"

    static func accepts(_ text: String) -> Bool {
        words.contains(text) || isMeasured(text)
    }

    /// `[comparator] number[-number] unit`; a comparator and a range exclude each other.
    private static func isMeasured(_ text: String) -> Bool {
        var parts = text.split(separator: " ")
        let comparator =
            parts.first.map { ComparisonForm.comparators.contains(String($0)) } ?? false
        if comparator { parts.removeFirst() }
        guard parts.count == 2, units.contains(String(parts[1])) else { return false }
        let numbers = parts[0].split(separator: "-", omittingEmptySubsequences: false)
            .map { Double($0) }
        switch (numbers.count, comparator) {
        case (1, _): return numbers[0] != nil
        case (2, false):
            guard let lower = numbers[0], let upper = numbers[1] else { return false }
            return lower < upper
        default: return false
        }
    }
}
