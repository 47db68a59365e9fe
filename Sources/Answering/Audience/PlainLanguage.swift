/// What an answer for a patient holds beside its sections.
package struct PlainLanguage: Equatable, Sendable, Codable {
    /// Flesch–Kincaid grade of the answer's sentences.
    package var readingGrade: Double
    /// The grade that is aimed at, or lower.
    package var goal: Int
    /// The headline's terms.
    package var terms: [ExplainedTerm]
    package var questionsToAsk: [String]

    static let goal = 8
}

/// A term of a statement, explained beside it.
package struct ExplainedTerm: Equatable, Sendable, Codable {
    /// The words of the statement.
    package var term: String
    /// Where the words are an abbreviation: what it stands for.
    package var spelledOut: String?
    /// In plain words; nil where the glossary has none.
    package var plain: String?

    /// "COPD: chronic obstructive pulmonary disease, a lung disease that makes breathing hard".
    package var line: String {
        "\(term): " + [spelledOut, plain].compactMap { $0 }.joined(separator: ", ")
    }
}

/// Whether a case meets what a source asks for.
package enum CriterionStatus: String, CaseIterable, Sendable, Codable {
    case met
    case notMet = "not met"
    case notStated = "not stated"

    init(_ applicability: Applicability) {
        switch applicability {
        case .matches: self = .met
        case .differs, .contraindicated: self = .notMet
        case .unstated: self = .notStated
        }
    }
}
