import Analysis

/// The abbreviations that a text introduces: "delayed gastric emptying (DGE)".
///
/// After Schwartz & Hearst 2003 (Pac Symp Biocomput 8:451), with initials alone: the words before
/// the bracket begin with the letters inside it.
struct Abbreviations {
    /// The short form as a token → the words of the long form.
    private(set) var long: [String: [Token]] = [:]

    init(in text: String, tokens: [Token]) {
        let bytes = Array(text.utf8)
        for (place, token) in tokens.enumerated()
        where place > 1 && Self.isBracketed(token, bytes) {
            let letters = token.text.filter(\.isLetter)
            guard (2...6).contains(letters.count),
                let words = Self.words(before: place, spelling: letters, tokens)
            else { continue }
            long[token.text] = words
        }
    }

    /// "(DGE)" or "(DGEs": a token of capitals behind an opening bracket.
    private static func isBracketed(_ token: Token, _ bytes: [UInt8]) -> Bool {
        let start = token.span.start
        guard start > 0, bytes[start - 1] == UInt8(ascii: "(") else { return false }
        return bytes[start..<token.span.end].count { (65...90).contains($0) } >= 2
    }

    private static func words(
        before place: Int, spelling letters: String, _ tokens: [Token]
    ) -> [Token]? {
        var rest = Substring(letters)
        var start = place
        while start > 0, let letter = rest.last, place - start < letters.count + 3 {
            start -= 1
            if tokens[start].text.first == letter {
                rest.removeLast()
            } else if !links.contains(tokens[start].text) {
                return nil
            }
        }
        return rest.isEmpty ? Array(tokens[start..<place]) : nil
    }

    private static let links: Set<String> = ["of", "the", "in", "for", "and", "to", "with", "on"]
}
