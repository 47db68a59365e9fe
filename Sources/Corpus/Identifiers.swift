/// The written forms of a document's identifiers.
enum Identifiers {
    /// Lower-case letters, digits and single hyphens, beginning with a letter or digit.
    static func isID(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
                .allSatisfy { part in
                    !part.isEmpty && part.allSatisfy { isDigit($0) || (97...122).contains($0) }
                }
    }

    /// One to eight digits that do not begin with 0.
    static func isPMID(_ text: String) -> Bool {
        (1...8).contains(text.utf8.count) && text.utf8.allSatisfy(isDigit) && !text.hasPrefix("0")
    }

    /// `10.`, a registrant of four to nine digits, a slash and a suffix without blanks.
    static func isDOI(_ text: String) -> Bool {
        let parts = text.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, parts[0].hasPrefix("10."),
            !parts[1].utf8.contains(where: { $0 <= 32 })
        else { return false }
        let registrant = parts[0].dropFirst(3).utf8
        return (4...9).contains(registrant.count)
            && registrant.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
    }

    /// `https://` or `http://`, a host with a dot, and no blanks.
    static func isAddress(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix),
            !text.utf8.contains(where: { $0 <= 32 })
        else { return false }
        let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".")
    }

    /// A day of the Gregorian calendar, `2026-11-24`.
    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], let year = number(parts[0]),
            let month = number(parts[1]), let day = number(parts[2]),
            (1...12).contains(month)
        else { return false }
        return (1...days(inMonth: month, year: year)).contains(day)
    }

    /// A year that a source in print can have.
    static func isYear(_ text: String) -> Bool {
        number(Substring(text)).map { text.utf8.count == 4 && (1800...2100).contains($0) } ?? false
    }

    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy(isDigit) ? Int(text) : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func days(inMonth month: Int, year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}
