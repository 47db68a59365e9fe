package import Answering
package import Corpus

// The words in which every view names the values of an answer.

extension Verdict {
    package var label: String {
        switch self {
        case .for: "For"
        case .against: "Against"
        case .conditional: "Conditional"
        case .insufficient: "Insufficient evidence"
        case .informational: "Information"
        }
    }
}

extension Basis {
    package var label: String {
        switch self {
        case .recommendation: "a source says so"
        case .studies: "studies; no recommendation applies"
        case .absence: "nothing in the index applies to this case"
        }
    }
}

extension Direction {
    package var label: String {
        switch self {
        case .for: "for"
        case .against: "against"
        case .conditional: "conditional"
        case .insufficient: "evidence insufficient"
        }
    }
}

extension Applicability {
    package var label: String { rawValue }

    /// One column that tells the four apart without colour.
    var mark: String {
        switch self {
        case .matches: "✓"
        case .differs: "≠"
        case .contraindicated: "✗"
        case .unstated: "?"
        }
    }
}

extension DocumentKind {
    package var label: String {
        switch self {
        case .guideline: "Guideline"
        case .policy: "Policy"
        case .systematicReview: "Systematic review"
        case .trial: "Trial"
        case .cohort: "Cohort study"
        case .caseSeries: "Case series"
        case .narrativeReview: "Narrative review"
        case .overview: "Overview"
        case .label: "Drug label"
        case .patientInformation: "Patient information"
        }
    }
}

extension Conflict {
    var label: String {
        switch kind {
        case .direction: "Sources disagree on \(topic)"
        case .threshold: "Thresholds differ for \(topic)"
        }
    }
}

extension Answer {
    /// Verdict, yes or no, and what they rest on, in one line; nil for an abstention, and for a
    /// patient, whose headline says it.
    var judgement: String? {
        guard status == .answered, audience != .patient else { return nil }
        let parts = [
            verdict.map { "Verdict: \($0.label.lowercased())" },
            answer.map { "answer: \($0.rawValue)" },
            basis.map { "basis: \($0.label)" },
            confidence.map { "confidence: \(Int(($0 * 100).rounded())) %" },
        ]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }

    /// The answer as its reader is shown it: to a patient, grades and directions tell nothing.
    var shown: Answer {
        guard audience == .patient else { return self }
        var shown = self
        shown.sections = sections.map { section in
            var plain = section
            plain.claims = section.claims.map(\.withoutAnnotation)
            return plain
        }
        return shown
    }

    /// Whether the question was read as something else than it says.
    var isReadDifferently: Bool { readAs != question }

    /// Last look-up of a cited source, and the youngest cited source; nil without references.
    var currency: String? {
        let parts = [
            references.compactMap(\.checked).max().map { "sources last checked \($0)" },
            references.compactMap(\.year).max().map { "newest source from \($0)" },
        ].compactMap { $0 }
        guard let first = parts.first else { return nil }
        return ([first.prefix(1).uppercased() + first.dropFirst()] + parts.dropFirst())
            .joined(separator: "; ")
    }
}

extension Claim {
    fileprivate var withoutAnnotation: Claim {
        var claim = self
        (claim.grade, claim.direction, claim.applicability) = (nil, nil, nil)
        claim.differences = []
        return claim
    }

    /// Grade, direction and fit, as one line beside the claim; nil where nothing is known.
    var annotationLine: String? {
        let graded = grade.map { scheme == nil ? "grade \($0)" : "grade \($0) (\(scheme ?? ""))" }
        let fit = applicability.flatMap { $0 == .matches || $0 == .unstated ? nil : $0.label }
        let differing = differences.isEmpty ? nil : differences.joined(separator: "; ")
        let fitting = [fit, differing].compactMap { $0 }.joined(separator: " – ")
        let parts = [graded, direction?.label, fitting.isEmpty ? nil : fitting]
        let line = parts.compactMap { $0 }.joined(separator: " · ")
        return line.isEmpty ? nil : line
    }

    /// Element and statement of an applicability claim, `anatomy: lumbar spine, …`; the element
    /// is empty where the claim names none.
    var applicabilityRow: (element: String, statement: Claim) {
        guard kind == .derived, let colon = text.firstIndex(of: ":"),
            text.distance(from: text.startIndex, to: colon) <= 24
        else { return ("", self) }
        var statement = self
        statement.text = String(text[text.index(after: colon)...].drop { $0 == " " })
        return (String(text[..<colon]), statement)
    }
}

extension AnswerSection {
    /// Whether the claims are rows: an element each, and whether it fits.
    var isTable: Bool { id == .applicability || id == .criteria }

    /// What the column of ``Claim/fitLabel`` is called.
    var fitTitle: String { id == .criteria ? "Status" : "Fit" }
}

extension Claim {
    /// Whether a row of a table fits, in words.
    var fitLabel: String { criterion?.rawValue ?? applicability?.label ?? "" }
}

extension PlainLanguage {
    static let questionsTitle = "What to ask your doctor"

    var gradeLine: String {
        let judged =
            readingGrade <= Double(goal)
            ? "goal: \(goal) or lower"
            : "above the goal of \(goal), for excerpts are not reworded"
        return "Reading grade \(readingGrade) (Flesch–Kincaid; \(judged))"
    }
}

extension Reference {
    /// Says that a source no longer speaks for its body; nil for a current one.
    var statusNote: String? {
        switch status {
        case .current: nil
        case .superseded: supersededBy.map { "Superseded by \($0)" } ?? "Superseded"
        case .concern: "Under an expression of concern"
        case .retracted: "Retracted"
        }
    }
}
