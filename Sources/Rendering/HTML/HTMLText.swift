/// Text set into HTML so that it is read as text, in elements and in quoted attributes alike.
enum HTMLText {
    /// One line, with the five characters escaped that HTML acts on.
    static func escaped(_ text: String) -> String { encode(SafeText.line(text)) }

    /// The same, with line ends as `<br>`.
    static func escapedLines(_ text: String) -> String {
        SafeText.lines(text).split(separator: "\n", omittingEmptySubsequences: false).map {
            encode(String($0))
        }
        .joined(separator: "<br>")
    }

    private static func encode(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// A link that tells its target nothing; plain text where there is no safe address.
    static func link(_ text: String, to address: WebAddress?) -> String {
        guard let address else { return escaped(text) }
        return "<a href=\"\(encode(address.text))\" rel=\"noreferrer\">\(escaped(text))</a>"
    }
}
