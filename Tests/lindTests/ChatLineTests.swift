import Testing

@testable import lind

struct ChatLineTests {
    @Test(
        arguments: [
            ("", .empty), ("  ", .empty), ("What dose?", .question("What dose?")),
            (":case", .patient(nil)), (":case 51 y, male", .patient("51 y, male")),
            (":case -", .patient("")), (":why 3", .why(3)), (":source 1", .source(1)),
            (":related", .related(nil)), (":related 2", .related(2)),
            (":export a b.html", .export("a b.html")), ("  :undo ", .undo), (":help", .help),
            (":quit", .quit), (":why", .mistake("use it as: :why N")),
            (":why x", .mistake("use it as: :why N")), (":undo 2", .mistake("use it as: :undo ")),
            (":nonsense", .mistake(":nonsense is no command; :help lists them")),
        ] as [(String, ChatLine)])
    func readsQuestionsAndCommands(text: String, line: ChatLine) {
        #expect(ChatLine(text) == line)
    }
}
