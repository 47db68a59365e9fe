package import Answering
import Foundation
import GRDB

/// Keeps named exchanges, so that a later question can continue them.
package struct SessionStore: Sendable {
    private let database: RecordDatabase

    package init(database: RecordDatabase) {
        self.database = database
    }

    /// A turn with the answer that was given.
    package struct StoredTurn: Equatable, Sendable {
        package let turn: Session.Turn
        package let answer: Answer

        package init(turn: Session.Turn, answer: Answer) {
            self.turn = turn
            self.answer = answer
        }
    }

    /// Names of all sessions with the number of their turns, the last used first.
    package func list() throws(RecordsError) -> [(name: String, turns: Int)] {
        try database.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT name, (SELECT count(*) FROM turn WHERE session = name) FROM session
                    ORDER BY used DESC
                    """
            ).map { ($0[0], $0[1]) }
        }
    }

    /// The session that was used last; nil where none is kept.
    package func last() throws(RecordsError) -> String? {
        try list().first?.name
    }

    /// The turns of a session, which are none where it does not exist.
    package func turns(of name: String) throws(RecordsError) -> [StoredTurn] {
        try database.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT turn, answer FROM turn WHERE session = ? ORDER BY number",
                arguments: [name])
            return try rows.map { row in
                StoredTurn(
                    turn: try Self.decode(row[0], of: name),
                    answer: try StoredAnswer.decode(row[1], of: "session \(name)"))
            }
        }
    }

    /// Adds a turn; the session comes into being with its first.
    ///
    /// - Throws: ``RecordsError/badName(_:)`` for a name that could not be told apart in a list.
    package func append(
        _ turn: Session.Turn, _ answer: Answer, to name: String
    ) throws(RecordsError) {
        guard Self.isName(name) else { throw .badName(name) }
        try database.write { database in
            try database.execute(
                sql: """
                    INSERT INTO session SELECT ?, coalesce(max(used) + 1, 1) FROM session WHERE true
                    ON CONFLICT (name) DO UPDATE SET used = excluded.used
                    """,
                arguments: [name])
            let encoded = String(decoding: try JSONEncoder().encode(turn), as: UTF8.self)
            try database.execute(
                sql: """
                    INSERT INTO turn
                    SELECT ?, coalesce(max(number) + 1, 1), ?, ? FROM turn WHERE session = ?
                    """,
                arguments: [name, encoded, answer.json.text(pretty: false), name])
        }
    }

    /// Takes the last turn back.
    package func removeLastTurn(of name: String) throws(RecordsError) {
        try database.write { database in
            try database.execute(
                sql: """
                    DELETE FROM turn WHERE session = ?1
                    AND number = (SELECT max(number) FROM turn WHERE session = ?1)
                    """,
                arguments: [name])
        }
    }

    /// Forgets a session; the freed pages are overwritten.
    package func delete(_ name: String) throws(RecordsError) {
        let found = try database.write { database in
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "DELETE FROM session WHERE name = ?", arguments: [name])
            return database.changesCount > 0
        }
        if !found { throw .unknownSession(name) }
    }

    /// Letters, digits, dots, hyphens and underscores of ASCII, 64 at most.
    package static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "._-".utf8.contains(byte)
                }
            }
    }

    private static func decode(_ text: String, of name: String) throws(RecordsError) -> Session.Turn
    {
        do {
            return try JSONDecoder().decode(Session.Turn.self, from: Data(text.utf8))
        } catch {
            throw .damagedRecord(name: "session \(name)", reason: "\(error)")
        }
    }
}
