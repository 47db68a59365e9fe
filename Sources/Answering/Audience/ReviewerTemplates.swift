/// The sentences of a reviewer's answer that are not excerpts.
enum ReviewerTemplates {
    /// Counts and positions; what follows from them is the reviewer's to say.
    static func headline(
        subject: String, statuses: [CriterionStatus], positions: [String]
    ) -> String {
        let counts = CriterionStatus.allCases.compactMap { status in
            let count = statuses.count { $0 == status }
            return count == 0 ? nil : "\(count) \(status.rawValue)"
        }
        let criteria = counts.isEmpty ? "no criteria in the index" : counts.joined(separator: ", ")
        return "Criteria for \(subject): \(criteria). Sources: \(positions.joined(separator: "; "))"
    }

    static func criterion(_ judgement: ElementJudgement, number: Int) -> String {
        let name = Templates.capitalized(judgement.element.rawValue)
        switch (judgement.verdict, judgement.stated) {
        case (.contraindicated, _):
            return "\(name): [\(number)] excludes \(judgement.required), which the case states."
        case (.unstated, let stated?):
            return "\(name): the case states \(stated), of which [\(number)] does not speak."
        case (_, let stated?):
            return "\(name): [\(number)] asks for \(judgement.required); the case states \(stated)."
        case (.differs, nil):
            return "\(name): [\(number)] asks for \(judgement.required); the case states otherwise."
        case (_, nil):
            return "\(name): [\(number)] asks for \(judgement.required); the case does not say."
        }
    }
}
