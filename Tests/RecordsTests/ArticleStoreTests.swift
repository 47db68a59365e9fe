import Answering
import TestSupport
import Testing

@testable import Records

struct ArticleStoreTests {
    private let folder: TemporaryFolder
    private let store: ArticleStore

    init() throws {
        folder = try TemporaryFolder()
        let database = try RecordDatabase(path: folder.file("records.sqlite"))
        store = ArticleStore(database: database, now: { "2026-11-24T12:00:00Z" })
    }

    @Test func anArticleIsApprovedInThreeSteps() throws {
        let answer = try KeptAnswer.make()
        let number = try store.save(answer, by: "author")
        _ = try store.review(number, .start, by: "Dr A", note: "")
        let article = try store.review(number, .approve, by: "Dr A", note: "checked")
        #expect(article.status == .approved)
        #expect(article.answer == answer)
        #expect(article.trail.map(\.action) == [.save, .start, .approve])
        #expect(article.signOff?.digest == answer.digest)
        #expect(article.signOff?.date == "2026-11-24T12:00:00Z")
    }

    @Test func aReopenedArticleHasNoSignOff() throws {
        let number = try store.save(try KeptAnswer.make(), by: "author")
        for action in [ReviewAction.start, .approve, .reopen] {
            _ = try store.review(number, action, by: "Dr A", note: "")
        }
        let article = try store.article(number)
        #expect(article.status == .underReview)
        #expect(article.signOff == nil)
    }

    @Test(
        arguments: [
            ([], .approve), ([], .reject), ([], .reopen), ([.start], .start), ([.start], .reopen),
            ([.start, .approve], .approve), ([.start, .approve], .start),
            ([.start, .reject], .approve),
        ] as [([ReviewAction], ReviewAction)])
    func noStepIsLeftOut(done: [ReviewAction], next: ReviewAction) throws {
        let number = try store.save(try KeptAnswer.make(), by: "author")
        for action in done { _ = try store.review(number, action, by: "Dr A", note: "") }
        #expect(throws: RecordsError.self) {
            try store.review(number, next, by: "Dr A", note: "")
        }
        #expect(try store.article(number).trail.count == done.count + 1)
    }

    @Test func anAbstentionIsNoArticle() throws {
        #expect(throws: RecordsError.abstained) {
            try store.save(try KeptAnswer.make(status: "abstained"), by: "author")
        }
    }

    @Test func articlesAreListedByNumber() throws {
        for headline in ["one", "two"] {
            _ = try store.save(try KeptAnswer.make(headline: headline), by: "author")
        }
        #expect(try store.articles().map(\.answer.headline) == ["one", "two"])
        #expect(throws: RecordsError.unknownArticle(9)) { try store.article(9) }
    }
}
