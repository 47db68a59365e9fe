import Answering
import ArgumentParser
import Records
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
    @OptionGroup var session: SessionOption
    @OptionGroup var index: IndexOption
    @OptionGroup var view: ViewOptions

    @Option(help: "Print the references alone, for a manager: \(names(ReferenceFormat.self)).")
    var export: ReferenceFormat?

    @Flag(
        name: .customLong("continue"),
        help: "Read the question as a follow-up of the session that was used last.")
    var continues = false

    @Flag(
        help:
            "After the answer, show what was understood and searched, and what was dropped and why."
    )
    var explain = false

    func validate() throws {
        if continues, session.name != nil {
            throw ValidationError("--continue and --session exclude each other.")
        }
        if explain, view.format != .text || export != nil {
            throw ValidationError("--explain goes with text.")
        }
    }

    func run() throws {
        let question = try QuestionText(argument: question).text
        let stated = try caseOptions.text()
        let reader = try index.reader()
        var conversation = try Conversation(
            engine: AnswerEngine(index: reader), audience: view.audience, patient: stated,
            keeping: keeping())
        let answer = try conversation.ask(question)
        if let export {
            Output.write(export.text(answer.references.map(BibliographicRecord.init)))
        } else {
            Output.write(view.printer(index: reader).text(answer))
        }
        if explain {
            let explanation = try conversation.engine.explanation(of: answer)
            Output.write("\n" + view.explanationView().text(explanation))
        }
        if answer.status == .abstained { throw ExitStatus.abstained.code }
    }

    private func keeping() throws -> Conversation.Keeping? {
        guard continues else { return try session.keeping() }
        let store = try UserRecords.sessions()
        return Conversation.Keeping(store: store, name: try store.last() ?? Self.firstSession)
    }

    /// What `--continue` begins where there is nothing to continue.
    private static let firstSession = "default"
}
