/// Reads procedure and billing codes, which are opaque tokens: five digits, or a letter and four
/// digits (HCPCS).
enum CodeReader {
    static func codes(in texts: String?...) -> [String] {
        var codes: [String] = []
        for text in texts.compactMap({ $0 }) {
            for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber) })
            where isCode(word) {
                codes.appendNew(word.uppercased())
            }
        }
        return codes
    }

    private static func isCode(_ word: Substring) -> Bool {
        guard word.utf8.count == 5, word.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        let digits = word.drop { $0.isLetter }
        let letters = word.count - digits.count
        return letters <= 1 && digits.allSatisfy(\.isNumber)
    }
}
