package import Corpus

/// An answer to a clinical question: a recommendation grounded in cited excerpts, or an
/// abstention that says what is missing.
///
/// The type is the JSON contract of `lind ask --format json`: programs depend on its names and
/// on the order that ``json`` writes them in.
package struct Answer: Equatable, Sendable, Codable {
    package var schemaVersion = 1
    package var question: String
    /// The question as it stands alone.
    package var readAs: String
    package var `case`: String?
    package var audience: Audience
    package var understood: Understood
    package var redFlags: [String] = []
    package var status: Status
    package var verdict: Verdict?
    package var answer: YesNo?
    package var basis: Basis?
    /// Between 0 and 1; nil where it is not calibrated.
    package var confidence: Double?
    package var headline: String
    package var headlineCitations: [Int] = []
    package var sections: [AnswerSection] = []
    package var conflicts: [Conflict] = []
    package var gaps: [Gap] = []
    package var nearest: [NearestPassage] = []
    package var references: [Reference] = []
    package var relatedQuestions: [RelatedQuestion] = []
    /// For a patient alone.
    package var plainLanguage: PlainLanguage?
    package var disclaimer: String
    package var index: IndexIdentity
    /// SHA-256 of everything above but ``index``.
    package var digest: String = ""

    package enum Status: String, Sendable, Codable {
        case answered
        case abstained
    }

    package enum Audience: String, CaseIterable, Sendable, Codable {
        case clinician
        case reviewer
        case patient
    }
}

/// The judgement on the proposition as it was asked.
package enum Verdict: String, CaseIterable, Sendable, Codable {
    case `for`
    case against
    case conditional
    case insufficient
    case informational
}

/// The answer to a yes/no question.
package enum YesNo: String, CaseIterable, Sendable, Codable {
    case yes
    case no
    case uncertain
}

/// What a verdict rests on.
package enum Basis: String, CaseIterable, Sendable, Codable {
    /// A source says so.
    case recommendation
    /// No recommendation applies; research does.
    case studies
    /// The index covers the subject, but nothing in it applies to this case.
    case absence
}

/// What the engine understood of question and case.
package struct Understood: Equatable, Sendable, Codable {
    package var kind: QuestionKind
    package var proposition: PropositionSummary
    /// Stated facts by element, as they were read.
    package var facets: [String: [String]]
    package var carriedOver: [String] = []
}

/// The proposition in the glossary's terms.
package struct PropositionSummary: Equatable, Sendable, Codable {
    package var action: String
    package var intervention: String?
    package var condition: String?
}

/// What a question asks for.
package enum QuestionKind: String, CaseIterable, Sendable, Codable {
    case therapy
    case diagnosis
    case imaging
    case dosing
    case screening
    case prevention
    case prognosis
    case etiology
    case coverage
    case safety
    case definition
}

package struct AnswerSection: Equatable, Sendable, Codable {
    package var id: SectionID
    package var title: String
    package var claims: [Claim]
}

/// The sections of an answer, in the order in which they are shown.
package enum SectionID: String, CaseIterable, Sendable, Codable {
    /// For a patient: sentences of patient sources.
    case plainLanguage = "plain-language"
    /// For a reviewer: each criterion, met, not met or not stated.
    case criteria
    case recommendation
    /// For a reviewer: what policies say, beside the guidelines.
    case policyEvidence = "policy-evidence"
    case guidelineEvidence = "guideline-evidence"
    case applicability
    case alternatives
    case dosing
    case researchEvidence = "research-evidence"
    case caseContext = "case-context"
    case pitfalls
    case finalRecommendation = "final-recommendation"
    /// For a patient: when to get help.
    case seekHelp = "seek-help"
}

/// One statement of an answer with the sources that it is taken or computed from.
///
/// A claim cannot be built without a citation; see ``ClaimBuilder``.
package struct Claim: Equatable, Sendable, Codable {
    package enum Kind: String, Sendable, Codable {
        /// The bytes of the source.
        case excerpt
        /// A template sentence whose slots are computed from the cited excerpts.
        case derived
    }

    package var text: String
    package var kind: Kind
    package var citations: [Int]
    package var direction: Direction?
    package var grade: String?
    package var scheme: String?
    package var applicability: Applicability?
    package var differences: [String] = []
    package var sources: [ClaimSource] = []
    /// For a reviewer: whether the case meets what the claim asks for.
    package var criterion: CriterionStatus?
    /// For a patient: terms of the text, explained.
    package var terms: [ExplainedTerm]?
}

/// Whether a statement's population, anatomy and conditions are those of the question.
package enum Applicability: String, CaseIterable, Sendable, Codable {
    case matches
    case differs
    case contraindicated
    case unstated
}

/// The bytes of a stored document that a claim rests on.
package struct ClaimSource: Equatable, Hashable, Sendable, Codable {
    /// The reference's number.
    package var reference: Int
    package var document: String
    package var passage: Int
    package var locator: String?
    /// UTF-8 bytes in the document's canonical text: start, end.
    package var span: [Int]
    /// SHA-256 of these bytes.
    package var sha256: String
}

package struct Conflict: Equatable, Sendable, Codable {
    package enum Kind: String, Sendable, Codable {
        case direction
        case threshold
    }

    package var topic: String
    package var kind: Kind
    package var claims: [Claim]
}

/// Something that the answer would need and that is missing.
package struct Gap: Equatable, Sendable, Codable {
    package var element: String
    package var text: String
}

package struct NearestPassage: Equatable, Sendable, Codable {
    package var document: String
    package var passage: Int
    package var title: String
    package var text: String
}

package struct Reference: Equatable, Sendable, Codable {
    package var number: Int
    package var kind: DocumentKind
    package var title: String
    package var authors: [String]
    package var organization: String?
    package var source: String?
    package var year: Int?
    package var pmid: String?
    package var doi: String?
    package var url: String?
    package var status: DocumentStatus
    package var supersededBy: String?
    package var digest: Bool
    package var checked: String?
}

package struct RelatedQuestion: Equatable, Sendable, Codable {
    package var text: String
    package var kind: QuestionKind
}

/// Which index an answer was taken from.
package struct IndexIdentity: Equatable, Sendable, Codable {
    package var fingerprint: String
    package var documents: Int
    package var passages: Int

    package init(fingerprint: String, documents: Int, passages: Int) {
        self.fingerprint = fingerprint
        self.documents = documents
        self.passages = passages
    }
}
