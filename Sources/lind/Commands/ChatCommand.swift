import Answering
import ArgumentParser

struct ChatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Ask question after question; each may lean on the ones before.",
        discussion: """
            At a terminal there is a prompt with history and completion; `:help` lists its \
            commands. Otherwise each line of standard input is a question and each answer follows, \
            with --format json one object a line. Nothing is kept unless the session has a name.

            Examples:
              lind chat --case "51-year-old woman, penicillin allergy"
              lind chat --session ward-3
              printf 'Dose of the nicotine patch?\\nfor how long?\\n' | lind chat --format json
            """)

    @OptionGroup var caseOptions: CaseOptions
    @OptionGroup var session: SessionOption
    @OptionGroup var index: IndexOption
    @OptionGroup var view: ViewOptions

    func run() throws {
        let reader = try index.reader()
        let conversation = try Conversation(
            engine: AnswerEngine(index: reader), audience: view.audience,
            patient: caseOptions.text(), keeping: session.keeping())
        var printer = view.printer(index: reader)
        let prompt = Prompt()
        // `:why` takes the numbers.
        printer.numbersClaims = prompt.isInteractive
        var loop = ChatLoop(conversation: conversation, printer: printer, prompt: prompt)
        try loop.run()
    }
}
