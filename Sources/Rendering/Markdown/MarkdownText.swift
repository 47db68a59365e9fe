/// Text set into Markdown so that it is read as text, whatever it holds.
enum MarkdownText {
    /// One line with the characters escaped that CommonMark or a renderer of HTML would act on.
    static func escaped(_ text: String) -> String {
        encode(SafeText.line(text))
    }

    /// The same, with line ends kept as hard breaks.
    static func escapedLines(_ text: String) -> String {
        SafeText.lines(text).split(separator: "\n", omittingEmptySubsequences: false)
            .map { encode(String($0)) }.joined(separator: "<br>")
    }

    private static func encode(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "|", "#": out += "\\\(character)"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "&": out += "&amp;"
            default: out.append(character)
            }
        }
        return out
    }

    /// A link to an https address; any other address is shown as text.
    static func link(_ text: String, to address: String) -> String {
        guard let address = WebAddress(address) else { return escaped(text) }
        return "[\(escaped(text))](<\(address.text)>)"
    }
}
