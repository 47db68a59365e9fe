import Answering
import Records

/// An exchange of questions and answers, kept on disk only where it has a name.
struct Conversation {
    /// Where a named exchange is kept.
    struct Keeping {
        var store: SessionStore
        var name: String
    }

    let engine: AnswerEngine
    let audience: Answer.Audience
    private let keeping: Keeping?
    private var turns: [SessionStore.StoredTurn]
    /// What is known of the patient, as the next question will have it.
    var patient: String?

    /// - Parameter keeping: nil keeps nothing; a name that is known continues its exchange.
    init(
        engine: AnswerEngine, audience: Answer.Audience, patient: String?, keeping: Keeping?
    ) throws {
        self.engine = engine
        self.audience = audience
        self.keeping = keeping
        turns = try keeping.map { try $0.store.turns(of: $0.name) } ?? []
        self.patient = patient ?? turns.last?.turn.case
    }

    /// The last answer; nil before the first.
    var answer: Answer? { turns.last?.answer }

    /// Answers a question that may lean on the ones before.
    mutating func ask(_ question: String) throws -> Answer {
        let session = turns.isEmpty ? nil : Session(turns: turns.map(\.turn))
        let answer = try engine.answer(
            question, case: patient, session: session, audience: audience)
        let turn = Session.Turn(question: question, readAs: answer.readAs, case: answer.case)
        turns.append(SessionStore.StoredTurn(turn: turn, answer: answer))
        patient = answer.case
        if let keeping { try keeping.store.append(turn, answer, to: keeping.name) }
        return answer
    }

    /// Takes the last question back.
    ///
    /// - Returns: the question; nil where there is none.
    mutating func undo() throws -> String? {
        guard let last = turns.popLast() else { return nil }
        patient = turns.last?.turn.case
        if let keeping { try keeping.store.removeLastTurn(of: keeping.name) }
        return last.turn.question
    }
}
