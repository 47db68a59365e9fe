import Answering
import Testing

@testable import Rendering

struct HTMLViewTests {
    private let view = HTMLView { source in
        SourcePassage(
            title: "Part 16 <b>", headings: ["Recommendations"], before: "Before.",
            quoted: "Quoted & said.", after: "After.")
    }

    @Test func everyCitationHasAnAnchor() throws {
        let page = view.text(try AnswerFixture.answered())
        let targets = page.matches(of: /href="#(ref-\d+)"/).map { String($0.output.1) }
        #expect(!targets.isEmpty)
        for target in targets { #expect(page.contains("<li id=\"\(target)\"")) }
    }

    @Test func aClaimUnfoldsItsSourcePassage() throws {
        let page = view.text(try AnswerFixture.answered())
        #expect(page.contains("<details><summary>Source passage</summary>"))
        #expect(page.contains("Before. <mark>Quoted &amp; said.</mark> After."))
        #expect(page.contains("[1] Part 16 &lt;b&gt; › Recommendations"))
    }

    @Test func thePageAsksForNothingFromElsewhere() throws {
        let page = view.text(try AnswerFixture.answered())
        for loader in ["<script", "<link", "<img", "@import", "url(", "<iframe"] {
            #expect(!page.contains(loader))
        }
    }

    @Test func headingsAndLandmarksAreThere() throws {
        let page = view.text(try AnswerFixture.answered())
        for part in ["<html lang=\"en\">", "<main", "<header>", "<footer>", "<h1", "role=\"note\""]
        {
            #expect(page.contains(part))
        }
        #expect(page.matches(of: /<h1/).count == 1)
    }

    @Test func sourceTextCannotBecomeMarkup() throws {
        let page = view.text(try AnswerFixture.hostile())
        #expect(!page.contains("<script"))
        #expect(!page.unicodeScalars.contains { $0 != "\n" && SafeText.isControl($0) })
        #expect(!page.unicodeScalars.contains(where: SafeText.isInvisible))
    }
}
