/// The written form of a comparison: `quantity comparator number unit`.
enum ComparisonForm {
    static let comparators = ["<=", ">=", "<", ">", "="]
    static let expected =
        "‘quantity comparator number unit’ as in \"eGFR < 30 mL/min/1.73 m2\","
        + " with one of < <= > >= = between blanks"

    /// Whether `text` has a quantity, a comparator between blanks and a number after it.
    static func accepts(_ text: String) -> Bool {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let place = parts.firstIndex(where: { comparators.contains(String($0)) }), place > 0,
            place + 1 < parts.count
        else { return false }
        return !parts.contains("") && startsWithNumber(parts[place + 1])
            && !parts[(place + 1)...].contains { comparators.contains(String($0)) }
    }

    /// Whether `text` is meant as a comparison, well formed or not.
    static func isMeant(_ text: String) -> Bool {
        text.utf8.contains { "<>=≤≥".utf8.contains($0) }
    }

    private static func startsWithNumber(_ text: Substring) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text
        return digits.utf8.first.map { (48...57).contains($0) } ?? false
    }
}
