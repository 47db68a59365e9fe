import Analysis

/// Reads the grammar of the asking sentences: form and action.
enum FormReader {
    /// Decision, fact or open, from the words that open the question and its verbs.
    static func form(
        of words: [String], kind: QuestionKind, namesIntervention: Bool, isAsked: Bool
    ) -> Question.Form {
        let opener = asking(words).first {
            Wording.openers.contains($0) || Wording.auxiliaries.contains($0)
        }
        guard let opener else {
            return kind == .dosing || kind == .definition
                ? .open
                : telegramForm(words, namesIntervention: namesIntervention, isAsked: isAsked)
        }
        if Wording.openers.contains(opener) {
            return asksWhetherInside(words) ? .decision : .open
        }
        // "Does Medicare cover …" decides; "does it cover Pseudomonas" is a fact.
        return kind != .coverage && isFact(words, opener: opener) ? .fact : .decision
    }

    /// The words behind what the asker says of the patient: "I am 45 and smoke, which patch …".
    private static func asking(_ words: [String]) -> ArraySlice<String> {
        let states = [["i", "am"], ["he", "is"], ["she", "is"]].contains(Array(words.prefix(2)))
        return states ? words.dropFirst(2) : words[...]
    }

    /// Everyday phrases by the words that they stand for: "stop you from having pain" prevents it.
    static func plain(_ words: [String]) -> [String] {
        var plain: [String] = []
        var rest = words[...]
        while let word = rest.first {
            let next = Array(rest.prefix(3))
            if next.count == 3, ["stop", "stops", "keep", "keeps"].contains(word),
                next[2] == "from"
            {
                plain.append("prevent")
                rest = rest.dropFirst(3)
            } else if next.count >= 2, word == "all", next[1] == "right" {
                plain.append("acceptable")
                rest = rest.dropFirst(2)
            } else {
                plain.append(word)
                rest = rest.dropFirst()
            }
        }
        return plain
    }

    /// "What about aspirin …", "how about …", "I wonder whether to …".
    private static func asksWhetherInside(_ words: [String]) -> Bool {
        let joined = " " + words.joined(separator: " ") + " "
        return joined.hasPrefix(" what about ") || joined.hasPrefix(" how about ")
            || joined.containsBytes(of: " whether to ")
    }

    private static func isFact(_ words: [String], opener: String) -> Bool {
        let asked = Set(words)
        if ["should", "shouldn't", "must"].contains(opener) { return false }
        let deciding = asked.intersection(Wording.decisionWords).subtracting(["need", "needs"])
        guard deciding.isEmpty || deciding == ["given"] else { return false }
        if !asked.isDisjoint(with: Wording.factVerbs) { return true }
        // "Do I need an x-ray?" decides; "does mitochondria play a role?" does not.
        return !["need", "needs", "get", "have", "take", "use"].contains { asked.contains($0) }
            && !["i", "we", "you", "he", "she", "they"].contains { asked.contains($0) }
            && ["do", "does", "did", "is", "are", "was", "were", "has", "have"].contains(opener)
    }

    /// A question without a verb asks which ("abx for strep"), unless it names what is to be done
    /// or ends with a question mark ("steroids for croup?").
    private static func telegramForm(
        _ words: [String], namesIntervention: Bool, isAsked: Bool
    ) -> Question.Form {
        let opening: Set = [
            "dose", "dosing", "dosage", "treatment", "management", "first-line", "duration",
            "workup", "options", "best", "instead", "mean", "means",
        ]
        let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
        let firsts: Set = ["first line", "first choice", "first drug", "first step"]
        if asksForMeasure(words) || !opening.isDisjoint(with: words)
            || !firsts.isDisjoint(with: pairs) || words.first == "rx"
        {
            return .open
        }
        let asked = Set(words)
        if pairs.contains("rule out") || !asked.isDisjoint(with: Wording.factVerbs),
            asked.isDisjoint(with: Wording.decisionWords)
        {
            return .fact
        }
        return isAsked && (namesIntervention || proposes(words)) ? .decision : .open
    }

    /// "Essential oil for croup?": whatever the words before "for" are, they are what is asked about.
    private static func proposes(_ words: [String]) -> Bool {
        guard let place = words.firstIndex(of: "for") else { return false }
        return words[..<place].contains { !Wording.generic.contains($0) }
    }

    /// Whether a number or a criterion is asked for: "eGFR cutoff", "how many days".
    static func asksForMeasure(_ words: [String]) -> Bool {
        let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
        return words.first == "when" || !Wording.measures.isDisjoint(with: words)
            || !Wording.measurePairs.isDisjoint(with: pairs)
    }

    /// Whether it is asked what to use or do: the intervention is the answer, not a part of the
    /// question. "Which strength …" asks about an intervention that is known.
    static func asksForChoice(_ words: [String]) -> Bool {
        guard let opener = words.firstIndex(where: { $0 == "what" || $0 == "which" }) else {
            return false
        }
        let pointers: Set = ["it", "that", "this", "them", "one", "those"]
        return !asksForMeasure(words) && pointers.isDisjoint(with: words[opener...])
            && KindClassifier.kind(of: words) == .therapy
    }

    /// What is to be done; negations turn it round ("any reason not to use" judges avoiding).
    static func action(of words: [String], kind: QuestionKind) -> Action {
        let joined = " " + words.joined(separator: " ") + " "
        var action = defaultAction(for: kind)
        search: for (candidate, phrases) in Wording.actions {
            for phrase in phrases where joined.containsBytes(of: " " + phrase + " ") {
                action = candidate
                break search
            }
        }
        if action == .stop, isGivingUp(words) { action = defaultAction(for: kind) }
        return isTurned(joined) ? turned(action) : action
    }

    /// "Counselling to stop", "quit smoking": it is the habit that stops, not the intervention.
    private static func isGivingUp(_ words: [String]) -> Bool {
        guard let place = words.firstIndex(where: { $0 == "stop" || $0 == "stopping" }) else {
            return false
        }
        let next = place + 1 < words.count ? words[place + 1] : nil
        return next == nil || next == "smoking" || next == "tobacco" || next == "drinking"
    }

    /// "Look at my patient's throat", "does the X-ray in my hand show …": no text can tell.
    static func needsExamination(_ text: String) -> Bool {
        let lower = text.lowercased()
        let pointing = [
            "look at", "in my hand", "in front of me", "attached", "this picture", "this image",
            "this x-ray", "this photo", "these films",
        ]
        if pointing.contains(where: lower.containsBytes(of:)) { return true }
        return lower.containsBytes(of: "my patient") && lower.containsBytes(of: "today")
            && !lower.containsBytes(of: "should") && !lower.containsBytes(of: "recommend")
    }

    /// "Is there any reason not to …" judges doing it, and a yes means that there is a reason.
    static func asksForReasonAgainst(_ words: [String]) -> Bool {
        let joined = " " + words.joined(separator: " ") + " "
        return joined.containsBytes(of: " reason not to ")
    }

    private static func defaultAction(for kind: QuestionKind) -> Action {
        switch kind {
        case .screening: .screen
        case .imaging: .image
        case .diagnosis: .test
        default: .use
        }
    }

    /// An odd number of negations turns the proposition. A negative auxiliary that opens the
    /// question ("shouldn't she get …?", "isn't it …?") expects a yes and turns nothing.
    private static func isTurned(_ joined: String) -> Bool {
        let negations = [
            " not to ", " not be ", " not use ", " not give ", " unnecessary ", " unsafe ",
            " inappropriate ",
        ]
        var turns = negations.count { joined.containsBytes(of: $0) }
        if joined.containsBytes(of: " reason not to ") { turns = 0 }
        if joined.containsBytes(of: " wrong to ") || joined.containsBytes(of: " wrong not to ") {
            turns += 1
        }
        return turns % 2 == 1
    }

    private static func turned(_ action: Action) -> Action {
        switch action {
        case .stop: .continue
        case .avoid: .use
        case .delay: .start
        case .reduce, .monitor, .switch: action
        default: .avoid
        }
    }
}
