/// What was typed at the prompt: a question, or a command that begins with a colon.
enum ChatLine: Equatable {
    case empty
    case question(String)
    /// nil shows the case; an empty text clears it.
    case patient(String?)
    case why(Int)
    case source(Int)
    /// nil lists the related questions.
    case related(Int?)
    case export(String)
    case undo
    case help
    case quit
    /// A command that is not understood, with what is wrong.
    case mistake(String)

    /// Every command with its arguments and what it does, in the order of the help.
    static let commands: [(name: String, arguments: String, help: String)] = [
        (":case", "[TEXT | -]", "show, set or clear what is known of the patient"),
        (":why", "N", "the source passage of statement (N) in its context"),
        (":source", "N", "reference [N]"),
        (":related", "[N]", "list the related questions, or ask one"),
        (":export", "FILE", "write the answer: .txt .md .html .json .ris .bib .nbib"),
        (":undo", "", "take the last question back"),
        (":help", "", "this list"),
        (":quit", "", "end; so does Ctrl-D"),
    ]

    init(_ text: String) {
        let line = text.drop(while: \.isWhitespace)
        guard line.first == ":" else {
            self = line.isEmpty ? .empty : .question(String(line))
            return
        }
        let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        let argument = parts.count > 1 ? String(parts[1].drop(while: \.isWhitespace)) : ""
        self = Self.command(String(parts[0]), argument)
    }

    private static func command(_ name: String, _ argument: String) -> ChatLine {
        let number = Int(argument)
        switch (name, argument.isEmpty) {
        case (":case", true): return .patient(nil)
        case (":case", false): return .patient(argument == "-" ? "" : argument)
        case (":related", true): return .related(nil)
        case (":export", false): return .export(argument)
        case (":undo", true): return .undo
        case (":help", true): return .help
        case (":quit", true): return .quit
        default: break
        }
        switch (name, number) {
        case (":why", let number?): return .why(number)
        case (":source", let number?): return .source(number)
        case (":related", let number?): return .related(number)
        default: return mistake(in: name)
        }
    }

    private static func mistake(in name: String) -> ChatLine {
        guard let known = commands.first(where: { $0.name == name }) else {
            return .mistake("\(name) is no command; :help lists them")
        }
        return .mistake("use it as: \(known.name) \(known.arguments)")
    }
}
