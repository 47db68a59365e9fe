import Foundation
import TestSupport
import Testing

struct AskCommandTests {
    private let home: SampleHome
    private let question = "Is low-dose CT screening for lung cancer recommended?"

    init() throws {
        home = try SampleHome()
    }

    @Test func answersOnStandardOutputWithStatusZero() throws {
        let result = try home.runner.run(["ask", question, "--case", "62-year-old, 30 pack-years"])
        #expect(result.status == 0)
        #expect(result.output.hasPrefix(question))
        #expect(result.output.contains("Guideline. BODY. Screening for lung cancer."))
        #expect(result.messages.hasPrefix("indexed 2 documents"))
    }

    @Test func abstainsWithStatusOne() throws {
        let result = try home.runner.run(["ask", "How is a broken carburettor mended?"])
        #expect(result.status == 1)
        #expect(result.output.contains("No answer"))
    }

    @Test(arguments: ["text", "markdown", "json", "html"])
    func theSameBytesTwiceAndOnARebuiltIndex(format: String) throws {
        let arguments = ["ask", question, "--format", format]
        let first = try home.runner.run(arguments)
        #expect(try home.runner.run(arguments).output == first.output)
        #expect(try home.runner.run(["index", "build"]).status == 0)
        #expect(try home.runner.run(arguments).output == first.output)
    }

    @Test func theAnswerVerifiesAndAnAlteredOneDoesNot() throws {
        let json = try home.runner.run(["ask", question, "--format", "json"]).output
        let holds = try home.runner.run(["verify", "-"], input: json)
        #expect(holds.status == 0 && holds.output.hasPrefix("holds: "))
        let altered = json.replacing("yearly screening", with: "monthly screening")
        let fails = try home.runner.run(["verify", "-"], input: altered)
        #expect(fails.status == 2)
        #expect(fails.output.contains("the excerpt's text is not that of its spans"))
    }

    @Test func aSourceThatChangedSinceIsFound() throws {
        let json = try home.runner.run(["ask", question, "--format", "json"]).output
        try home.folder.write(
            SampleHome.guideline.replacing("yearly", with: "monthly"),
            to: "Corpus/lungs/body-2021-screening.md")
        let fails = try home.runner.run(["verify", "-"], input: json)
        #expect(fails.status == 2)
    }

    @Test func theQuestionAndTheCaseComeFromFilesToo() throws {
        try home.folder.write("62-year-old, 30 pack-years", to: "case.txt")
        let named = ["--case-file", home.folder.file("case.txt")]
        let piped = try home.runner.run(["ask", "-"] + named, input: question + "\n")
        let given = try home.runner.run(["ask", question, "--case", "62-year-old, 30 pack-years"])
        #expect(piped.output == given.output)
    }

    @Test func exportsTheReferencesAlone() throws {
        let result = try home.runner.run(["ask", question, "--export", "ris"])
        #expect(result.output.hasPrefix("TY  - JOUR\n"))
        #expect(!result.output.contains("References"))
    }

    @Test func explainsEveryStage() throws {
        let output = try home.runner.run(["ask", question, "--explain"]).output
        for part in [
            "Understood\n  kind: ", "Searched, with weights", "Ranked passages",
            "+ body-2021-screening: The body recommends", "relevance ",
        ] {
            #expect(output.contains(part))
        }
    }

    @Test(arguments: [
        ["ask", ""], ["ask", "x", "--case-file", "/no/such/file"], ["ask", "x", "--index", "/no"],
    ])
    func whatCannotBeReadIsAnError(arguments: [String]) throws {
        let result = try home.runner.run(arguments)
        #expect(result.status == 2)
        #expect(result.output.isEmpty && result.messages.hasPrefix("lind: "))
    }

    @Test(arguments: [
        ["ask"], ["ask", "x", "--format", "pdf"], ["ask", "x", "--width", "3"],
        ["ask", "x", "--case", "a", "--case-file", "b"],
    ])
    func aWrongCommandLineIsAUsageError(arguments: [String]) throws {
        #expect(try home.runner.run(arguments).status == 64)
    }

    @Test(arguments: [
        "\u{1B}[2J\u{202E}Is screening recommended?\0", "a AND (b* NEAR \"c",
        String(repeating: "Is low-dose CT screening recommended? ", count: 2_700),
        "האם מומלץ screening?", String(repeating: "((((", count: 5_000), "\u{FEFF}?",
    ])
    func hostileQuestionsNeitherCrashNorReachTheTerminal(question: String) throws {
        let result = try home.runner.run(["ask", "-"], input: question)
        #expect(result.status == 0 || result.status == 1)
        let raw = (result.output + result.messages).unicodeScalars
        #expect(!raw.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
    }
}
