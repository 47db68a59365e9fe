/// Emphasis on a terminal, or none.
///
/// Whether there is a terminal that takes colour is the caller's to know; a view asks for
/// emphasis and gets plain text where there is none.
package struct TextStyle: Sendable {
    /// No emphasis at all: for pipes, files and terminals whose user set `NO_COLOR`.
    package static let plain = TextStyle(isOn: false)
    /// ANSI escape sequences.
    package static let ansi = TextStyle(isOn: true)

    private let isOn: Bool

    package enum Emphasis: String {
        case bold = "1"
        case dim = "2"
        case heading = "1;36"
        case good = "1;32"
        case caution = "1;33"
        case bad = "1;31"
    }

    /// The text in an emphasis; a line end inside would carry it on to the next line's indent,
    /// so lines are styled one by one.
    package func callAsFunction(_ emphasis: Emphasis, _ text: String) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
    }
}
