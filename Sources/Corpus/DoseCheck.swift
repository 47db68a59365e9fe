/// Finds doses that lack their unit.
enum DoseCheck {
    /// Words that may follow a number in a statement about a dose.
    private static let units: Set<String> = [
        "mg", "g", "kg", "mcg", "microgram", "micrograms", "ug", "µg", "μg", "ng", "ml", "l",
        "unit", "units", "iu", "meq", "mmol", "mol", "%", "percent", "j", "gy", "mmhg", "cm", "mm",
        "h", "hour", "hours", "hourly", "min", "minute", "minutes", "second", "seconds", "day",
        "days", "week", "weeks", "month", "months", "y", "year", "years", "dose", "doses", "times",
        "time", "tablet", "tablets", "capsule", "capsules", "puff", "puffs", "drop", "drops",
        "spray", "sprays", "patch", "patches", "session", "sessions", "cycle", "cycles",
        "million", "°c",
    ]

    /// Whether a statement gives numbers, but none with a unit.
    static func lacksUnit(_ text: String) -> Bool {
        let words = text.lowercased().split { " ,;()".contains($0) }
        var hasNumber = false
        for (index, word) in words.enumerated() {
            guard let digits = digitsEnd(of: word) else { continue }
            hasNumber = true
            let rest = word[digits...].drop { $0 == "-" }
            let unit = rest.isEmpty && index + 1 < words.count ? words[index + 1] : rest
            if isUnit(unit) { return false }
        }
        return hasNumber
    }

    /// Where the number that a word begins with ends; ranges count as one number.
    private static func digitsEnd(of word: Substring) -> Substring.Index? {
        guard let first = word.first, first.isNumber else { return nil }
        return word.firstIndex { !($0.isNumber || ".-–,".contains($0)) } ?? word.endIndex
    }

    /// Compound units count by their first part: `mg/kg`, `mL/h`.
    private static func isUnit(_ text: Substring) -> Bool {
        let first = text.split(whereSeparator: { "/.-".contains($0) }).first ?? ""
        return units.contains(String(first))
    }
}
