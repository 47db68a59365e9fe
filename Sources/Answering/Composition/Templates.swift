import Corpus

/// Every sentence of an answer that is not an excerpt; slots are filled from cited evidence, the
/// question's own words and the glossary's terms.
enum Templates {
    // MARK: Headlines

    static func headline(
        _ judgement: Judgement, subject: String, authority: String
    ) -> String {
        switch (judgement.basis, judgement.verdict) {
        case (.absence, _):
            return
                "Nothing in the index applies to this case: what it holds on \(subject) is about others"
        case (.studies, _) where judgement.finding != nil:
            return "\(studyWord(judgement.answer)) (no recommendation: \(authority))"
        case (.studies, _):
            return
                "\(studyWord(judgement.answer)): \(subject) (studies only, no recommendation: \(authority))"
        case (_, .for) where judgement.isContraindicated,
            (_, .against) where judgement.isContraindicated:
            return "Not for this patient: \(subject) (\(authority))"
        case (_, .against) where judgement.isUnmet:
            return "Criteria not met: \(subject) (\(authority))"
        case (_, .for): return "Recommended: \(subject) (\(authority))"
        case (_, .against): return "Not recommended: \(subject) (\(authority))"
        case (_, .conditional): return "Under conditions: \(subject) (\(authority))"
        case (_, .insufficient):
            return
                "Insufficient evidence, no recommendation for or against: \(subject) (\(authority))"
        case (_, .informational):
            let word = judgement.answer.map { answerWord($0) + ": " } ?? "What the sources state: "
            return "\(word)\(subject) (\(authority))"
        }
    }

    private static func studyWord(_ answer: YesNo?) -> String {
        switch answer {
        case .yes: "Studies say yes"
        case .no: "Studies say no"
        case .uncertain: "Studies leave it open"
        case nil: "Studies report"
        }
    }

    static func answerWord(_ answer: YesNo) -> String {
        switch answer {
        case .yes: "Yes"
        case .no: "No"
        case .uncertain: "Uncertain"
        }
    }

    static let abstained = "No answer: the index holds nothing that answers this question"

    // MARK: Applicability

    static func element(_ judgement: ElementJudgement, number: Int) -> String {
        let name = capitalized(judgement.element.rawValue)
        switch judgement.verdict {
        case .matches:
            let stated = judgement.stated.map { "; the case states \($0)" } ?? ""
            return "\(name): [\(number)] is about \(judgement.required)\(stated)."
        case .differs:
            return
                "\(name): [\(number)] is about \(judgement.required); the case states \(judgement.stated ?? "otherwise")."
        case .contraindicated:
            return "\(name): [\(number)] excludes \(judgement.required), which the case states."
        case .unstated:
            if let stated = judgement.stated {
                return "\(name): the case states \(stated), of which [\(number)] does not speak."
            }
            return "\(name): [\(number)] asks for \(judgement.required); the case does not say."
        }
    }

    // MARK: Research, case and end

    static func researchRank(guideline: [Int], research: [Int]) -> String {
        "Studies rank below the guideline statement \(list(guideline)): the findings \(list(research)) do not override it."
    }

    static func stated(_ facts: [String]) -> String {
        "The case states what the sources ask for: \(facts.joined(separator: "; "))."
    }

    static func leftOpen(_ elements: [String]) -> String {
        "The case leaves open what the sources ask for: \(elements.joined(separator: "; "))."
    }

    static func final(
        _ judgement: Judgement, subject: String, conditions: [String], exclusions: [String]
    ) -> String {
        var sentence: String
        switch judgement.verdict {
        case .for where judgement.isContraindicated, .against where judgement.isContraindicated:
            sentence = "Do not give \(subject) to this patient"
        case .against where judgement.isUnmet:
            sentence =
                "The sources support \(subject) only under criteria that the case does not meet"
        case .for: sentence = "The sources support \(subject)"
        case .against: sentence = "The sources advise against \(subject)"
        case .conditional:
            sentence =
                "The sources support \(subject) only under conditions, to be decided with the patient"
        case .insufficient where judgement.basis == .absence:
            sentence =
                "No source of the index speaks of \(subject) for such a case: neither support nor refusal can be taken from it"
        case .insufficient:
            sentence = "The sources make no recommendation for or against \(subject)"
        case .informational:
            sentence = "The sources state facts on \(subject)"
        }
        if !conditions.isEmpty {
            sentence += ", provided that this holds: \(conditions.joined(separator: "; "))"
        }
        sentence += "."
        if !exclusions.isEmpty { sentence += " Not with: \(exclusions.joined(separator: "; "))." }
        return sentence
    }

    static func alternatives(_ names: [String]) -> String {
        "Supported alternatives: \(names.joined(separator: "; "))."
    }

    static func superseded(by title: String) -> String {
        "status: superseded by \(title)"
    }

    static func position(of body: String, direction: Direction?, bounds: [String]) -> String {
        let words = direction.map { directionWords($0) } ?? "states"
        return bounds.isEmpty
            ? "\(body): \(words)." : "\(body): \(words), \(bounds.joined(separator: ", "))."
    }

    static func directionWords(_ direction: Direction) -> String {
        switch direction {
        case .for: "for"
        case .against: "against"
        case .conditional: "under conditions"
        case .insufficient: "evidence insufficient"
        }
    }

    // MARK: Gaps

    static func unsaid(_ words: String, on subject: String) -> String {
        "What the index holds on \(subject) does not speak of \(words)."
    }

    static let conditionUnstated =
        "The question does not name the condition, and the sources speak of several."

    static let needsExamination =
        "Only an examination of the patient or a look at the picture can answer this."

    static func unknownWord(_ word: String) -> String {
        "The index does not know \"\(word)\"."
    }

    static func nothingOn(_ subject: String) -> String {
        "No indexed source speaks of \(subject)."
    }

    static func missingSource(_ name: String) -> String {
        "\(name) is named in the question, but the index does not hold it."
    }

    static func list(_ numbers: [Int]) -> String {
        "[" + numbers.map(String.init).joined(separator: ", ") + "]"
    }

    static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
