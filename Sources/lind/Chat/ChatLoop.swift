import Answering
import Indexing
import Rendering

/// Reads lines, answers questions and does what commands say, until the input ends.
struct ChatLoop {
    private(set) var conversation: Conversation
    let printer: AnswerPrinter
    let prompt: Prompt
    private let passages: PassageFinder
    private let wrapper: TextWrapper

    init(conversation: Conversation, printer: AnswerPrinter, prompt: Prompt) {
        self.conversation = conversation
        self.printer = printer
        self.prompt = prompt
        passages = PassageFinder(index: printer.index)
        wrapper = TextWrapper(width: printer.width)
    }

    mutating func run() throws {
        if prompt.isInteractive { Output.message("Ask a question, or type :help.") }
        while let line = prompt.line() {
            switch ChatLine(line) {
            case .quit: return
            case let line: try attempt(line)
            }
        }
    }

    /// A mistake of the user's, such as a file that cannot be written, does not end the exchange.
    private mutating func attempt(_ line: ChatLine) throws {
        do {
            try obey(line)
        } catch let error as LindError {
            Output.message("\(error)")
        }
    }

    private mutating func obey(_ line: ChatLine) throws {
        switch line {
        case .empty, .quit: break
        case .question(let text): try ask(text)
        case .patient(let text): setPatient(text)
        case .why(let number): explain(number)
        case .source(let number): showReference(number)
        case .related(let number): try related(number)
        case .export(let path): try export(to: path)
        case .undo: try undo()
        case .help: help()
        case .mistake(let message): Output.message(message)
        }
    }

    private mutating func ask(_ question: String) throws {
        let question = try QuestionText(question).text
        let answer = try conversation.ask(question)
        Output.write(
            printer.format == .json
                ? answer.json.text(pretty: false) + "\n" : printer.text(answer))
        if prompt.isInteractive { Output.line("") }
    }

    private mutating func setPatient(_ text: String?) {
        guard let text else {
            Output.line(SafeText.line(conversation.patient ?? "nothing is known of the patient"))
            return
        }
        conversation.patient = text.isEmpty ? nil : text
    }

    private func explain(_ number: Int) {
        guard let claim = pick(number, of: conversation.answer?.allClaims, "statement") else {
            return
        }
        let found = claim.sources.compactMap { source in
            passages.passage(source).map { (source, $0) }
        }
        for (source, passage) in found {
            let place = ([passage.title] + passage.headings).joined(separator: " › ")
            let context = "\(passage.before)«\(passage.quoted)»\(passage.after)"
            print("[\(source.reference)] \(place)")
            print(context, lead: "  ")
        }
        if found.isEmpty { Output.message("the index no longer holds its passages") }
    }

    private func showReference(_ number: Int) {
        guard let reference = pick(number, of: conversation.answer?.references, "reference") else {
            return
        }
        let record = BibliographicRecord(reference)
        print("\(reference.kind.label). \(VancouverStyle.text(record))")
        if let digest = record.digestLabel { print("\(digest).") }
    }

    private mutating func related(_ number: Int?) throws {
        let questions = conversation.answer?.relatedQuestions ?? []
        guard let number else {
            for (offset, question) in questions.enumerated() {
                print(question.text, lead: "\(offset + 1). ")
            }
            return
        }
        guard let question = pick(number, of: questions, "related question") else { return }
        Output.line(SafeText.line(question.text))
        try ask(question.text)
    }

    private func export(to path: String) throws {
        guard let answer = conversation.answer else {
            Output.message("nothing has been asked yet")
            return
        }
        try AnswerExport(printer: printer).write(answer, to: path)
        Output.message("written: \(path)")
    }

    private mutating func undo() throws {
        let taken = try conversation.undo()
        Output.message(taken.map { "taken back: \($0)" } ?? "nothing has been asked yet")
    }

    private func help() {
        for command in ChatLine.commands {
            let name = "\(command.name) \(command.arguments)"
            let padding = String(repeating: " ", count: max(1, 20 - name.count))
            Output.line("  \(name)\(padding)\(command.help)")
        }
    }

    /// The item of a number counted from 1; says so where there is none.
    private func pick<Item>(_ number: Int, of items: [Item]?, _ name: String) -> Item? {
        guard let items, items.indices.contains(number - 1) else {
            Output.message("the last answer has no \(name) \(number)")
            return nil
        }
        return items[number - 1]
    }

    private func print(_ text: String, lead: String = "") {
        for line in wrapper.lines(SafeText.line(text), lead: lead) { Output.line(line) }
    }
}
