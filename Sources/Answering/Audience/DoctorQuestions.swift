/// What a patient may ask a doctor, from what the answer leaves open.
struct DoctorQuestions {
    let intervention: String?
    let condition: String?
    let judgement: Judgement
    let isDisputed: Bool

    private static let most = 6

    var texts: [String] {
        let open = judgement.leading.flatMap(\.applicability.judgements)
            .filter { $0.verdict == .unstated }.compactMap { Self.text(on: $0.element) }
        var texts: [String] = []
        for text in general + (isDisputed ? [Self.dispute] : []) + open + [choices] {
            texts.appendNew(text)
        }
        return Array(texts.prefix(Self.most))
    }

    private var general: [String] {
        guard let intervention else { return ["What does this mean for me?"] }
        return ["\(Templates.capitalized(intervention)): what good can it do me, and what harm?"]
    }

    private static let dispute = "The sources do not agree on this. What do you think?"

    private var choices: String {
        condition.map { "What else can be done about \($0)?" } ?? "What else can be done?"
    }

    /// Nil for what a patient can see from the answer itself.
    private static func text(on element: ElementJudgement.Element) -> String? {
        switch element {
        case .age: "Is this right for my age?"
        case .pregnancy: "Is this right for me if I am or could be pregnant, or breastfeed?"
        case .kidney: "Are my kidneys well enough for this?"
        case .liver: "Is my liver well enough for this?"
        case .allergy: "Could my allergies be a problem?"
        case .drugs: "Does this go with the other medicines that I take?"
        case .measured, .criteria: "What are my test results, and what do they mean for this?"
        case .comorbidity: "Do my other health problems matter for this?"
        case .severity: "How bad is it in my case?"
        case .timing: "When is the right time for this?"
        case .sex, .anatomy, .condition, .intervention, .comparator, .setting: nil
        }
    }
}
