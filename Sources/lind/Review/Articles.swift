import Answering
import Indexing
import Records
import Rendering

/// The articles that are kept, held against the index: a sign-off lapses when what it was given
/// for has changed.
struct Articles {
    let store: ArticleStore
    let verifier: AnswerVerifier

    init(index: IndexReader) throws {
        store = try UserRecords.articles()
        verifier = AnswerVerifier(index: index)
    }

    /// Keeps an answer that holds against the index.
    func save(_ answer: Answer, by author: String) throws -> Int {
        let findings = try verifier.findings(answer)
        guard findings.isEmpty else { throw LindError.answerDoesNotHold("\(findings[0])") }
        return try store.save(answer, by: author)
    }

    func all() throws -> [Article] {
        try store.articles().map(current)
    }

    func article(_ number: Int) throws -> Article {
        try current(store.article(number))
    }

    /// What has changed under an article since it was kept.
    func changes(under article: Article) throws -> [SourceChange] {
        try verifier.sourceChanges(article.answer)
    }

    func review(
        _ number: Int, _ action: ReviewAction, by reviewer: String, note: String
    ) throws -> Article {
        let article = try article(number)
        let changes = action == .approve ? try changes(under: article) : []
        guard changes.isEmpty else {
            throw LindError.sourcesChanged(article: number, change: "\(changes[0])")
        }
        return try store.review(number, action, by: reviewer, note: note)
    }

    /// The article, its sign-off taken away where the sources have changed.
    private func current(_ article: Article) throws -> Article {
        guard article.status == .approved else { return article }
        let changes = try changes(under: article)
        guard !changes.isEmpty else { return article }
        let note = changes.map(\.description).joined(separator: "; ")
        return try store.review(article.number, .reopen, by: "lind", note: note)
    }
}

extension Article {
    /// For the article's readers.
    var reviewNote: ReviewNote {
        let last = trail.last { $0.action == .approve || $0.action == .reject }
        let decision = status == .approved ? signOff : status == .rejected ? last : nil
        let steps: [ArticleStatus] = [
            .submitted, .underReview, status == .rejected ? .rejected : .approved,
        ]
        return ReviewNote(
            steps: steps.map(\.label), status: status.label,
            decision: decision.map { event in
                let note = event.note.isEmpty ? "" : ": \(event.note)"
                return "\(event.action.label) by \(event.reviewer), \(event.date)\(note)"
            })
    }
}
