import Foundation
import TestSupport
import Testing

struct ArticleCommandTests {
    private let home: SampleHome

    /// A home with one approved article.
    init() throws {
        home = try SampleHome()
        let json = try run(
            "ask", "Is low-dose CT screening for lung cancer recommended?", "--format", "json")
        #expect(
            try home.runner.run(["article", "save", "-", "--by", "A"], input: json).status == 0)
        _ = try run("review", "start", "1", "--by", "Dr B")
        _ = try run("review", "approve", "1", "--by", "Dr B", "--note", "checked")
    }

    private func run(_ arguments: String...) throws -> String {
        try home.runner.run(arguments).output
    }

    @Test func anApprovedArticleShowsWhoSignedItOff() throws {
        #expect(try run("article", "list").hasPrefix("1\tapproved\t"))
        let page = try run("article", "export", "1")
        #expect(page.contains("<li aria-current=\"step\">approved</li>"))
        #expect(page.contains("approved by Dr B, ") && page.contains("Editorial policy"))
        let markdown = try run("article", "export", "1", "--format", "markdown")
        #expect(markdown.contains("Review status: approved"))
        #expect(try home.runner.run(["article", "diff", "1"]).status == 0)
    }

    @Test func aRebuildThatChangesNothingCitedKeepsTheSignOff() throws {
        try home.folder.write(
            SampleHome.trial.replacing("trial-2011", with: "trial-2001")
                .replacing("10.1000/trial", with: "10.1000/other"),
            to: "Corpus/lungs/trial-2001-screening.md")
        #expect(try run("article", "list").hasPrefix("1\tapproved\t"))
    }

    @Test func aChangedPassageTakesTheSignOffAway() throws {
        try home.folder.write(
            SampleHome.guideline.replacing("yearly", with: "monthly"),
            to: "Corpus/lungs/body-2021-screening.md")
        #expect(try run("article", "list").hasPrefix("1\tunder review\t"))
        #expect(try run("article", "show", "1").contains("reopened by lind"))
        let diff = try home.runner.run(["article", "diff", "1"])
        #expect(diff.status == 1)
        #expect(diff.output.contains("body-2021-screening: a quoted passage has changed"))
        #expect(diff.output.contains("+ The body recommends monthly"))
        let again = try home.runner.run(["review", "approve", "1", "--by", "Dr B"])
        #expect(again.status == 2 && again.messages.contains("cannot be signed off"))
    }

    @Test func aSupersededSourceTakesTheSignOffAway() throws {
        try home.folder.write(
            SampleHome.guideline.replacing("year: 2021", with: "year: 2021\nstatus: superseded"),
            to: "Corpus/lungs/body-2021-screening.md")
        try home.folder.write(
            SampleHome.guideline.replacing("body-2021", with: "body-2025")
                .replacing("year: 2021", with: "year: 2025\nsupersedes: [body-2021-screening]")
                .replacing("123456", with: "123457"),
            to: "Corpus/lungs/body-2025-screening.md")
        #expect(try run("article", "list").hasPrefix("1\tunder review\t"))
        #expect(try run("article", "diff", "1").contains("body-2021-screening is now superseded"))
    }

    @Test func anAlteredAnswerIsNotKept() throws {
        let json = try run("ask", "Is low-dose CT screening recommended?", "--format", "json")
        let altered = json.replacing("\"grade\": \"B\"", with: "\"grade\": \"A\"")
        let result = try home.runner.run(["article", "save", "-", "--by", "A"], input: altered)
        #expect(result.status == 2 && result.messages.contains("does not hold"))
    }
}
