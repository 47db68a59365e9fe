import Foundation
import TestSupport
import Testing

struct SearchCommandTests {
    private let home: SampleHome

    init() throws {
        home = try SampleHome()
    }

    @Test func buildsTheIndexAtTheFirstQuestionAndSaysSoOnStandardError() throws {
        let first = try home.runner.run(["search", "lung cancer screening"])
        #expect(first.status == 0)
        #expect(first.messages.hasPrefix("indexed 2 documents of the corpus in "))
        let second = try home.runner.run(["search", "lung cancer screening"])
        #expect(second.messages.isEmpty)
        #expect(second.output == first.output)
    }

    @Test func rebuildsWhenTheCorpusIsNewer() throws {
        _ = try home.runner.run(["search", "screening"])
        try home.folder.write(
            SampleHome.guideline.replacing("Screening for lung", with: "Checking for lung"),
            to: "Corpus/lungs/body-2021-screening.md")
        let result = try home.runner.run(["search", "screening"])
        #expect(result.messages.hasPrefix("indexed 2 documents"))
        #expect(result.output.contains("Checking for lung cancer (guideline)"))
    }

    @Test func findsNothingWithStatusOne() throws {
        let result = try home.runner.run(["search", "zygomorphic"])
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
    }

    @Test(arguments: [
        #"beta-blockers" OR 1 --"#, "NEAR(a b) AND col:x*", "INR 2.5", "\u{1B}[2J\u{202E}screening",
        "'; DROP TABLE passage; --", String(repeating: "lung screening ", count: 7000),
    ])
    func hostileTextNeitherBreaksTheSearchNorReachesTheTerminal(question: String) throws {
        let result = try home.runner.run(["search", "-"], input: question + "\0")
        #expect(result.status == 0 || result.status == 1)
        let raw = (result.output + result.messages).unicodeScalars
        #expect(!raw.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
    }

    @Test func explainsAScore() throws {
        let result = try home.runner.run(["search", "screening", "--explain", "--limit", "1"])
        #expect(result.output.contains("idf") && result.output.contains("impact"))
    }
}
