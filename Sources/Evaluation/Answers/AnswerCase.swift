package import Answering

/// One row of a question table: a question with what a right answer holds.
package struct AnswerCase: Equatable, Sendable, Codable {
    package var id: String
    package var question: String
    package var `case`: String?
    package var topic: String?
    package var status: Answer.Status?
    package var verdict: Verdict?
    package var answer: YesNo?
    package var basis: Basis?
    /// Texts that must be there; `a|b` stands for either.
    package var facts: [String] = []
    /// Texts that must not be there, outside of statements shown as differing.
    package var mustNot: [String] = []
    /// Ids of the documents any of which may be cited first.
    package var leading: [String] = []
    /// The same question in other words: same verdict and leading reference.
    package var wordings: [String] = []
    /// Id of the row that differs in one element and must be answered differently.
    package var pair: String?

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id, question, `case`, topic, status, verdict, answer, basis, facts
        case mustNot = "must-not"
        case leading, wordings, pair
    }

    package init(from decoder: any Decoder) throws {
        let row = try decoder.container(keyedBy: CodingKeys.self)
        id = try row.decode(String.self, forKey: .id)
        question = try row.decode(String.self, forKey: .question)
        `case` = try row.decodeIfPresent(String.self, forKey: .case)
        topic = try row.decodeIfPresent(String.self, forKey: .topic)
        status = try row.decodeIfPresent(Answer.Status.self, forKey: .status)
        verdict = try row.decodeIfPresent(Verdict.self, forKey: .verdict)
        answer = try row.decodeIfPresent(YesNo.self, forKey: .answer)
        basis = try row.decodeIfPresent(Basis.self, forKey: .basis)
        facts = try row.decodeIfPresent([String].self, forKey: .facts) ?? []
        mustNot = try row.decodeIfPresent([String].self, forKey: .mustNot) ?? []
        leading = try row.decodeIfPresent([String].self, forKey: .leading) ?? []
        wordings = try row.decodeIfPresent([String].self, forKey: .wordings) ?? []
        pair = try row.decodeIfPresent(String.self, forKey: .pair)
    }
}
