import Answering
import ArgumentParser
import Rendering

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Answer a clinical question with cited evidence.",
        discussion: """
            The case is kept apart from the question: only what it states is used.

            Examples:
              lind ask "What is the dose of the nicotine patch for 25 cigarettes a day?"
              lind ask "Is low-dose CT screening advised?" --case "62-year-old, 18 pack-years"
              lind ask - --format json < question.txt

            Exit status: 0 answered, 1 abstained, 2 error, 64 usage.
            """)

    @Argument(help: "The question; `-` reads it from standard input.")
    var question: String

    @OptionGroup var caseOptions: CaseOptions
    @OptionGroup var index: IndexOption
    @OptionGroup var view: ViewOptions

    @Option(help: "Print the references alone, for a manager: \(names(ReferenceFormat.self)).")
    var export: ReferenceFormat?

    func run() throws {
        let question = try QuestionText(argument: question).text
        let stated = try caseOptions.text()
        let reader = try index.reader()
        let engine = try AnswerEngine(index: reader)
        let answer = try engine.answer(
            question, case: stated, session: nil, audience: view.audience)
        if let export {
            Output.write(export.text(answer.references.map(BibliographicRecord.init)))
        } else {
            Output.write(view.printer(index: reader).text(answer))
        }
        if answer.status == .abstained { throw ExitStatus.abstained.code }
    }
}
