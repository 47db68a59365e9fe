/// An exchange that a follow-up question continues.
package struct Session: Equatable, Sendable, Codable {
    package var turns: [Turn]

    package struct Turn: Equatable, Sendable, Codable {
        package var question: String
        package var readAs: String
        /// What was known of the patient, facts of follow-ups among it.
        package var `case`: String?
        /// The part of the case that holds for every topic: what the user gave as the case.
        package var givenCase: String?

        package init(
            question: String, readAs: String, case caseText: String?, givenCase: String? = nil
        ) {
            self.question = question
            self.readAs = readAs
            self.case = caseText
            self.givenCase = givenCase
        }
    }

    package init(turns: [Turn] = []) {
        self.turns = turns
    }
}
