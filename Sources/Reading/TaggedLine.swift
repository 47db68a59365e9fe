/// A line of a tagged bibliographic format, `TAG - value`.
struct TaggedLine: Equatable {
    var tag: String
    var value: String

    /// `PMID- 123`: a tag of two to four letters or digits padded to four columns.
    static func isNBIB(_ line: some StringProtocol) -> Bool { nbib(line) != nil }

    static func nbib(_ line: some StringProtocol) -> TaggedLine? {
        parse(line, tagWidth: 4, dash: "-")
    }

    /// `TY  - JOUR`: a tag of two letters or digits, two blanks and a dash.
    static func ris(_ line: some StringProtocol) -> TaggedLine? {
        parse(line, tagWidth: 2, dash: "  -")
    }

    private static func parse(
        _ line: some StringProtocol, tagWidth: Int, dash: String
    ) -> TaggedLine? {
        let bytes = Array(line.utf8)
        let rest = tagWidth + dash.utf8.count
        guard bytes.count >= rest, bytes[tagWidth..<rest].elementsEqual(dash.utf8) else {
            return nil
        }
        let tag = String(decoding: bytes[..<tagWidth], as: UTF8.self).trimmed
        guard tag.utf8.count >= 2,
            tag.utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) })
        else { return nil }
        return TaggedLine(tag: tag, value: String(decoding: bytes[rest...], as: UTF8.self).trimmed)
    }
}
