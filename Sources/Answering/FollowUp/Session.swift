/// An exchange that a follow-up question continues.
package struct Session: Equatable, Sendable, Codable {
    package var turns: [Turn]

    package struct Turn: Equatable, Sendable, Codable {
        package var question: String
        package var readAs: String
        package var `case`: String?

        package init(question: String, readAs: String, case caseText: String?) {
            self.question = question
            self.readAs = readAs
            self.case = caseText
        }
    }

    package init(turns: [Turn] = []) {
        self.turns = turns
    }
}
