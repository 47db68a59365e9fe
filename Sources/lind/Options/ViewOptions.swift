import Answering
import ArgumentParser
import Indexing

/// How and for whom an answer is set.
struct ViewOptions: ParsableArguments {
    @Option(help: "How the answer is printed: \(names(AnswerFormat.self)).")
    var format: AnswerFormat = .text

    @Option(help: "For whom it is written: \(names(Answer.Audience.self)).")
    var audience: Answer.Audience = .clinician

    @Option(
        help: ArgumentHelp(
            "Columns of a line of text; the terminal's by default.", valueName: "columns"))
    var width: Int?

    func validate() throws {
        if let width, width < 20 { throw ValidationError("--width is 20 or more.") }
    }

    func explanationView() -> ExplanationView {
        let terminal = Terminal()
        return ExplanationView(width: width ?? terminal.width, style: terminal.style)
    }

    func printer(index: IndexReader) -> AnswerPrinter {
        let terminal = Terminal()
        return AnswerPrinter(
            format: format, width: width ?? terminal.width, style: terminal.style, index: index)
    }
}

/// The values of an option, for its help.
func names<Values: CaseIterable & RawRepresentable<String>>(_ values: Values.Type) -> String {
    values.allCases.map(\.rawValue).joined(separator: ", ")
}
