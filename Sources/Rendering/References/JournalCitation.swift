/// The parts of a journal citation in the form of PubMed: `J Neurosurg Spine 2014;21(1):106-132`.
struct JournalCitation: Equatable, Sendable {
    var journal: String
    var year: String
    var volume: String?
    var issue: String?
    var pages: String?

    /// Reads `journal year[ month[ day]][;volume[(issue)][:pages]]`; nil for any other form.
    init?(parsing source: String) {
        let halves = source.split(separator: ";", maxSplits: 1)
        guard let dated = halves.first, Self.readDate(dated) != nil,
            let (journal, year) = Self.readDate(dated)
        else { return nil }
        self.journal = journal
        self.year = year
        guard halves.count == 2 else { return nil }
        let located = halves[1].split(separator: ":", maxSplits: 1)
        if let numbered = located.first { readNumbers(numbered) }
        pages = located.count == 2 ? Self.trimmed(located[1]) : nil
    }

    /// Splits `journal year …` at the last word that is a year.
    private static func readDate(_ text: Substring) -> (journal: String, year: String)? {
        let words = text.split(separator: " ")
        guard
            let place = words.lastIndex(where: { word in
                word.count == 4 && word.allSatisfy(\.isNumber)
                    && (word.hasPrefix("19") || word.hasPrefix("20"))
            }), place > 0
        else { return nil }
        let journal = words[..<place].joined(separator: " ")
        return (trimmed(journal[...]), String(words[place]))
    }

    private mutating func readNumbers(_ text: Substring) {
        guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"),
            open < close
        else {
            volume = Self.trimmed(text)
            return
        }
        volume = Self.trimmed(text[..<open])
        issue = Self.trimmed(text[text.index(after: open)..<close])
    }

    private static func trimmed(_ text: Substring) -> String {
        let front = text.drop { $0 == " " }
        guard let last = front.lastIndex(where: { $0 != " " && $0 != "." && $0 != "," }) else {
            return ""
        }
        return String(front[...last])
    }
}
