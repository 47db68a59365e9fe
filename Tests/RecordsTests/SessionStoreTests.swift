import Answering
import Foundation
import TestSupport
import Testing

@testable import Records

struct SessionStoreTests {
    private let folder: TemporaryFolder
    private let store: SessionStore

    init() throws {
        folder = try TemporaryFolder()
        store = SessionStore(database: try RecordDatabase(path: folder.file("records.sqlite")))
    }

    private func turn(_ question: String) -> Session.Turn {
        Session.Turn(question: question, readAs: question, case: "51 y")
    }

    @Test func turnsComeBackInTheirOrder() throws {
        let answer = try KeptAnswer.make()
        try store.append(turn("one?"), answer, to: "ward-3")
        try store.append(turn("two?"), answer, to: "ward-3")
        let turns = try store.turns(of: "ward-3")
        #expect(turns.map(\.turn.question) == ["one?", "two?"])
        #expect(turns[0].answer == answer)
    }

    @Test func theLastUsedSessionIsFirst() throws {
        let answer = try KeptAnswer.make()
        #expect(try store.last() == nil)
        for name in ["a", "b", "a"] { try store.append(turn("?"), answer, to: name) }
        #expect(try store.last() == "a")
        #expect(try store.list().map(\.turns) == [2, 1])
    }

    @Test func theLastTurnCanBeTakenBack() throws {
        let answer = try KeptAnswer.make()
        for question in ["one?", "two?"] { try store.append(turn(question), answer, to: "s") }
        try store.removeLastTurn(of: "s")
        #expect(try store.turns(of: "s").map(\.turn.question) == ["one?"])
    }

    @Test func aDeletedSessionLeavesNoWordInTheFile() throws {
        try store.append(turn("a very private matter?"), try KeptAnswer.make(), to: "s")
        try store.delete("s")
        #expect(try store.turns(of: "s").isEmpty)
        let bytes = try Data(contentsOf: URL(filePath: folder.file("records.sqlite")))
        #expect(!String(decoding: bytes, as: UTF8.self).contains("very private"))
        #expect(throws: RecordsError.unknownSession("s")) { try store.delete("s") }
    }

    @Test(arguments: ["", "a b", "a/b", "\u{1B}[2J", "é", String(repeating: "a", count: 65)])
    func refusesNamesThatAListCouldNotShow(name: String) throws {
        #expect(throws: RecordsError.badName(name)) {
            try store.append(turn("?"), try KeptAnswer.make(), to: name)
        }
    }
}
