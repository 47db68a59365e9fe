import Answering
import Indexing
import Rendering

/// Sets an answer in the format that was asked for.
struct AnswerPrinter {
    let format: AnswerFormat
    let width: Int
    let style: TextStyle
    let index: IndexReader
    /// Whether statements of text carry numbers, for a prompt that takes them.
    var numbersClaims = false

    /// The whole output, ending with a line end.
    func text(_ answer: Answer) -> String {
        switch format {
        case .text: TextView(width: width, style: style, numbersClaims: numbersClaims).text(answer)
        case .markdown: MarkdownView().text(answer)
        case .json: answer.json.text(pretty: true) + "\n"
        case .html: HTMLView(passage: PassageFinder(index: index).passage).text(answer)
        }
    }
}
