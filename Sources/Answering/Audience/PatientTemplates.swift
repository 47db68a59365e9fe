/// The sentences of a patient's answer that are not excerpts.
enum PatientTemplates {
    static func headline(_ judgement: Judgement, subject: String, authority: String) -> String {
        "\(opening(judgement)): \(subject) (\(authority))"
    }

    private static func opening(_ judgement: Judgement) -> String {
        switch (judgement.basis, judgement.verdict) {
        case (.absence, _): return "No source here is about a case like this"
        case (.studies, _): return "Only studies, no advice, on this"
        case _ where judgement.isContraindicated: return "Not for a case like this"
        case (_, .for):
            return dependsOnPerson(judgement) ? "Advised only for some people" : "Advised"
        case (_, .against): return "Not advised"
        case (_, .conditional): return "Advised only for some people"
        case (_, .insufficient): return "Not known yet, no advice for it or against it"
        case (_, .informational): return "What the sources say"
        }
    }

    /// Whether the leading statement is about people with a state that the question leaves open.
    private static func dependsOnPerson(_ judgement: Judgement) -> Bool {
        judgement.lead.applicability.judgements.contains {
            $0.verdict == .unstated && $0.element.isOfPerson
        }
    }

    static let dosesAreForTheDoctor =
        "No patient source here states this dose. Ask your doctor or pharmacist."

    /// What is searched for beside a condition.
    static let helpWords =
        ", call an ambulance, emergency department, get help at once, see a doctor"

    static let disclaimer =
        "This is no substitute for your doctor. Do not start, stop or change a medicine because of it."
}
