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
    /// The case as the user gave it; it holds for every topic.
    private var givenCase: String?
    /// Whether it was given since the last question, and takes the place of what was known.
    private var isRestated: Bool

    /// - Parameter keeping: nil keeps nothing; a name that is known continues its exchange.
    init(
        engine: AnswerEngine, audience: Answer.Audience, patient: String?, keeping: Keeping?
    ) throws {
        self.engine = engine
        self.audience = audience
        self.keeping = keeping
        turns = try keeping.map { try $0.store.turns(of: $0.name) } ?? []
        givenCase = patient ?? turns.last?.turn.givenCase
        isRestated = patient != nil
    }

    /// What is known of the patient, as a follow-up will have it.
    var patient: String? {
        get { isRestated ? givenCase : turns.last?.turn.case ?? givenCase }
        set {
            givenCase = newValue
            isRestated = true
        }
    }

    /// The last answer; nil before the first.
    var answer: Answer? { turns.last?.answer }

    /// Answers a question that may lean on the ones before.
    mutating func ask(_ question: String) throws -> Answer {
        let answer = try engine.answer(
            question, case: isRestated ? givenCase : nil, session: session, audience: audience)
        let turn = Session.Turn(
            question: question, readAs: answer.readAs, case: answer.case, givenCase: givenCase)
        turns.append(SessionStore.StoredTurn(turn: turn, answer: answer))
        isRestated = false
        if let keeping { try keeping.store.append(turn, answer, to: keeping.name) }
        return answer
    }

    /// The exchange so far; a case given anew stands in place of the last question's.
    private var session: Session? {
        guard !turns.isEmpty else { return nil }
        var session = Session(turns: turns.map(\.turn))
        if isRestated {
            session.turns[turns.count - 1].case = givenCase
            session.turns[turns.count - 1].givenCase = givenCase
        }
        return session
    }

    /// Takes the last question back.
    ///
    /// - Returns: the question; nil where there is none.
    mutating func undo() throws -> String? {
        guard let last = turns.popLast() else { return nil }
        if let keeping { try keeping.store.removeLastTurn(of: keeping.name) }
        return last.turn.question
    }
}
