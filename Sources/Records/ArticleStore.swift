package import Answering
import Foundation
import GRDB

/// Keeps answers as articles and moves them through their review.
package struct ArticleStore: Sendable {
    private let database: RecordDatabase
    private let now: @Sendable () -> String

    /// - Parameter now: the time as the trail keeps it.
    package init(
        database: RecordDatabase, now: @escaping @Sendable () -> String = { Self.time() }
    ) {
        self.database = database
        self.now = now
    }

    private static func time() -> String {
        Date.now.formatted(.iso8601)
    }

    /// Keeps an answer as a new article.
    ///
    /// - Returns: its number.
    /// - Throws: ``RecordsError/abstained`` for an abstention.
    package func save(_ answer: Answer, by reviewer: String) throws(RecordsError) -> Int {
        guard answer.status == .answered else { throw .abstained }
        return try database.write { database in
            try database.execute(
                sql: "INSERT INTO article (status, answer) VALUES (?, ?)",
                arguments: [
                    ArticleStatus.submitted.rawValue, answer.json.text(pretty: false),
                ])
            let number = Int(database.lastInsertedRowID)
            try append(
                event(.save, by: reviewer, note: "", digest: answer.digest), to: number, database)
            return number
        }
    }

    package func article(_ number: Int) throws(RecordsError) -> Article {
        try database.read { try Self.article(number, in: $0) }
    }

    /// All articles by number.
    package func articles() throws(RecordsError) -> [Article] {
        try database.read { database in
            try Int.fetchAll(database, sql: "SELECT number FROM article ORDER BY number")
                .map { try Self.article($0, in: database) }
        }
    }

    /// Does a step of the review.
    ///
    /// - Throws: ``RecordsError/wrongStatus(article:status:action:)`` where the step may not
    ///   follow on the article's status.
    package func review(
        _ number: Int, _ action: ReviewAction, by reviewer: String, note: String
    ) throws(RecordsError) -> Article {
        try database.write { database in
            let article = try Self.article(number, in: database)
            guard let status = action.status(after: article.status) else {
                throw RecordsError.wrongStatus(
                    article: number, status: article.status, action: action)
            }
            try database.execute(
                sql: "UPDATE article SET status = ? WHERE number = ?",
                arguments: [status.rawValue, number])
            let event = event(action, by: reviewer, note: note, digest: article.answer.digest)
            try append(event, to: number, database)
            return try Self.article(number, in: database)
        }
    }

    private func event(
        _ action: ReviewAction, by reviewer: String, note: String, digest: String
    ) -> ReviewEvent {
        ReviewEvent(action: action, reviewer: reviewer, note: note, date: now(), digest: digest)
    }

    private func append(_ event: ReviewEvent, to number: Int, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO review
                SELECT ?, coalesce(max(number) + 1, 1), ?, ?, ?, ?, ? FROM review WHERE article = ?
                """,
            arguments: [
                number, event.action.rawValue, event.reviewer, event.note, event.date,
                event.digest, number,
            ])
    }

    private static func article(_ number: Int, in database: Database) throws -> Article {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT status, answer FROM article WHERE number = ?",
                arguments: [number])
        else { throw RecordsError.unknownArticle(number) }
        let name = "article \(number)"
        guard let status = ArticleStatus(rawValue: row[0]) else {
            throw RecordsError.damagedRecord(name: name, reason: "its status is unknown")
        }
        return Article(
            number: number, status: status, answer: try StoredAnswer.decode(row[1], of: name),
            trail: try trail(of: number, in: database))
    }

    private static func trail(of number: Int, in database: Database) throws -> [ReviewEvent] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT action, reviewer, note, date, digest FROM review WHERE article = ?
                ORDER BY number
                """,
            arguments: [number])
        return try rows.map { row in
            guard let action = ReviewAction(rawValue: row[0]) else {
                throw RecordsError.damagedRecord(
                    name: "article \(number)", reason: "a step of its review is unknown")
            }
            return ReviewEvent(
                action: action, reviewer: row[1], note: row[2], date: row[3], digest: row[4])
        }
    }
}
