/// Finds doses that lack their unit.
enum DoseCheck {
    /// Words that give the numbers of a statement about a dose their meaning.
    private static let units: Set<String> = [
        "mg", "g", "kg", "mcg", "microgram", "micrograms", "ug", "µg", "μg", "ng", "ml", "l",
        "unit", "units", "iu", "meq", "mmol", "mol", "%", "percent", "j", "gy", "mmhg", "cm", "mm",
        "h", "hour", "hours", "hourly", "min", "minute", "minutes", "second", "seconds", "day",
        "days", "week", "weeks", "month", "months", "y", "year", "years", "dose", "doses", "times",
        "time", "tablet", "tablets", "capsule", "capsules", "puff", "puffs", "drop", "drops",
        "spray", "sprays", "patch", "patches", "session", "sessions", "cycle", "cycles",
        "million", "°c", "inr",
    ]

    /// Whether a statement gives numbers, but no unit anywhere.
    static func lacksUnit(_ text: String) -> Bool {
        let words = text.lowercased().split { " ,;()".contains($0) }
        let hasNumber = words.contains { $0.first?.isNumber ?? false }
        return hasNumber && !words.contains(where: hasUnit)
    }

    /// Numbers may stand before their unit without a blank; compound units count by a part.
    private static func hasUnit(_ word: Substring) -> Bool {
        let unit = word.drop { $0.isNumber || ".-–/".contains($0) }
        return unit.split(whereSeparator: { "/.-–:".contains($0) }).contains {
            units.contains(String($0))
        }
    }
}
