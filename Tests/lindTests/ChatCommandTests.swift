import Foundation
import TestSupport
import Testing

struct ChatCommandTests {
    private let home: SampleHome
    private let question = "Is low-dose CT screening for lung cancer recommended?"

    init() throws {
        home = try SampleHome()
    }

    @Test func answersOneQuestionALine() throws {
        let result = try home.runner.run(
            ["chat", "--format", "json"], input: "\(question)\n\n\(question)\n")
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.hasPrefix("{\"schemaVersion\":1") })
    }

    @Test func keepsNothingWithoutAName() throws {
        _ = try home.runner.run(["chat"], input: question)
        #expect(!FileManager.default.fileExists(atPath: home.folder.file("state")))
    }

    @Test func aNamedSessionIsListedShownContinuedAndDeleted() throws {
        _ = try home.runner.run(["chat", "--session", "ward-3"], input: question)
        _ = try home.runner.run(["ask", question, "--continue"])
        #expect(try home.runner.run(["session", "list"]).output == "ward-3\t2 questions\n")
        let shown = try home.runner.run(["session", "show", "ward-3"])
        #expect(shown.output.hasPrefix("1. \(question)\n"))
        let exported = try home.runner.run(["session", "export", "ward-3", "--format", "markdown"])
        #expect(exported.output.hasPrefix("# \(question)"))
        #expect(try home.runner.run(["session", "delete", "ward-3"]).status == 0)
        #expect(try home.runner.run(["session", "show", "ward-3"]).status == 2)
    }

    @Test func commandsWorkOnTheLastAnswer() throws {
        let page = home.folder.file("answer.html")
        let input = """
            \(question)
            :why 1
            :source 1
            :related
            :export \(page)
            :case 62-year-old
            :case
            :undo
            :why 1
            """
        let result = try home.runner.run(["chat"], input: input)
        #expect(result.output.contains("«The body recommends yearly screening"))
        #expect(result.output.contains("Guideline. BODY. Screening for lung cancer. J Screen"))
        #expect(result.output.contains("62-year-old\n"))
        #expect(result.messages.contains("taken back: \(question)"))
        #expect(result.messages.hasSuffix("the last answer has no statement 1\n"))
        #expect(try String(contentsOfFile: page, encoding: .utf8).hasPrefix("<!doctype html>"))
    }

    @Test(arguments: ["/no/such/folder/a.html", "answer.docx"])
    func aFileThatCannotBeWrittenDoesNotEndTheExchange(path: String) throws {
        let input = "\(question)\n:export \(path)\n:source 1\n"
        let result = try home.runner.run(["chat"], input: input)
        #expect(result.status == 0)
        #expect(result.output.hasSuffix("Lind's digest of this source, checked 2026-11-20.\n"))
    }

    @Test(arguments: [["chat", "--session", "a b"], ["ask", "x", "--continue", "--session", "s"]])
    func aWrongCommandLineIsAUsageError(arguments: [String]) throws {
        #expect(try home.runner.run(arguments).status == 64)
    }
}
