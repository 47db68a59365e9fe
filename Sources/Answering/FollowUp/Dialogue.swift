import Analysis
import Terminology

/// A question and the follow-up to it.
struct Dialogue {
    let glossary: Glossary
    let reader: UtteranceReader
    let previous: Utterance
    let followUp: Utterance
    let opening: FollowUpOpening

    struct Reading {
        var question: String
        var carriedOver: [String]
        /// A statement on the patient that belongs to the case.
        var fact: String?
    }

    /// How the follow-up reads on its own; nil where it stands alone already.
    func reading() -> Reading? {
        if let fact = statedFact() { return fact }
        guard !standsAlone else { return nil }
        return comparison() ?? aspect() ?? offer() ?? pronoun() ?? fragment() ?? inContext()
    }

    // MARK: What the follow-up is

    /// An intervention and a condition of its own make a question whole.
    private var standsAlone: Bool {
        guard let own = followUp.interventions.first else { return isAnotherSubject }
        let cores = merger(followUp).cores
        let treats = cores.contains { core in followUp.conditions.contains(core) }
        return treats && cores.contains(own)
    }

    /// A whole sentence on another condition.
    private var isAnotherSubject: Bool {
        let former = previous.conditions + previous.interventions
        return isSentence && opening.connector.map(FollowUpWording.substituting.contains) != true
            && followUp.conditions.contains { own in
                !former.contains { glossary.areKin($0.concept, own.concept) }
                    && merger(followUp).cores.contains(own)
            } && !hasPronoun
            && (Aspect.asked(in: followUp.words).map { $0.aspect.need } != .intervention)
    }

    private var hasPronoun: Bool {
        !["it", "they", "them", "this", "that"].filter(followUp.words.contains).isEmpty
    }

    private var isSentence: Bool {
        followUp.words.contains { Wording.auxiliaries.contains($0) }
            && followUp.words.first.map { !FollowUpWording.prepositions.contains($0) } ?? false
    }

    /// Whether every word is a mention, a filler or one of `known`: nothing else is said.
    private func saysNothingBeside(_ known: [String]) -> Bool {
        let spans =
            followUp.mentions.map(\.span) + QuantityReader.quantities(in: followUp.text).map(\.span)
        return followUp.tokens.allSatisfy { token in
            spans.contains { $0.contains(token.span) } || token.kind == .number
                || FollowUpWording.fillers.contains(token.text) || known.contains(token.text)
        }
    }

    private func isRelated(_ mention: Mention) -> Bool {
        previous.interventions.contains { glossary.areKin($0.concept, mention.concept) }
    }

    // MARK: The ways to read it

    /// "She is also pregnant.", "eGFR is 25."
    private func statedFact() -> Reading? {
        guard opening.connector == nil || opening.connector == "also", !opening.isCorrection,
            !followUp.text.contains("?") || opening.connector != nil,
            let first = followUp.words.first, !Wording.openers.contains(first),
            FollowUpWording.subjects.contains(first) || !followUp.facts.measurements.isEmpty,
            followUp.facts != PatientFacts(),
            followUp.interventions.isEmpty
                || !followUp.facts.drugs.isEmpty || !followUp.facts.allergies.isEmpty
        else { return nil }
        return Reading(
            question: previous.text, carriedOver: subjects(of: previous),
            fact: TextEdit.stem(followUp.text))
    }

    /// "Compare A and B", "A or B?", "which is better, A or B?"
    private func comparison() -> Reading? {
        let own = followUp.interventions
        let asks =
            ["compare", "versus", "vs", "or", "compared", "better"]
            .contains { followUp.words.contains($0) } || opening.connector == "or"
        guard asks else { return nil }
        if own.count == 2,
            saysNothingBeside(["compare", "versus", "vs", "or", "compared", "better"])
        {
            guard own.contains(where: isRelated) || previous.interventions.isEmpty else {
                return nil
            }
            return compared(own[0].surface, own[1].surface, carried: [])
        }
        guard own.count == 1, isRelated(own[0]), previous.interventions.count == 1,
            previous.interventions[0].concept != own[0].concept,
            opening.connector == "or"
                || ["compare", "versus", "vs", "compared", "than"]
                    .contains(where: followUp.words.contains)
        else { return nil }
        let former = previous.interventions[0].surface
        return compared(former, own[0].surface, carried: ["intervention: " + former])
    }

    private func compared(_ one: String, _ other: String, carried: [String]) -> Reading {
        Reading(
            question: withStory("Is \(one) or \(other) better \(Complement(of: previous).words)?"),
            carriedOver: carried + rest(of: previous))
    }

    /// "What dose?", "and for how long in children?", "any alternatives?"
    private func aspect() -> Reading? {
        guard let (aspect, phrase) = Aspect.asked(in: followUp.words),
            saysNothingBeside(phrase + ["strong", "its", "worth"]),
            // "Psychotherapy instead?" offers; it asks for no alternative to psychotherapy.
            phrase != ["instead"] || followUp.interventions.isEmpty
        else { return nil }
        if let own = followUp.interventions.first, !isRelated(own), !previous.interventions.isEmpty,
            opening.connector == nil
        {
            return nil
        }
        if aspect.need == .condition, !followUp.conditions.isEmpty { return nil }
        guard let (base, replaced) = merged(introducing: aspect.need != .condition) else {
            return nil
        }
        let names = Subjects(of: base, glossary: glossary)
        let writer = AspectWriter(
            intervention: names.intervention ?? followUp.interventions.first?.surface,
            isDrug: names.isDrug, isPlural: names.isPlural, condition: names.condition,
            complement: Complement(of: base).words,
            isCoverage: KindClassifier.kind(of: previous.words) == .coverage)
        let isNegated = followUp.words.contains("not")
        guard let question = writer.question(for: aspect, isNegated: isNegated) else { return nil }
        let usesIntervention = aspect.need != .condition
        return Reading(
            question: withStory(question, of: base),
            carriedOver: carried(over: base, replaced, intervention: usesIntervention))
    }

    /// "Is azithromycin an option?"
    private func offer() -> Reading? {
        guard let own = followUp.interventions.first, followUp.interventions.count == 1,
            !hasPronoun, isSentence,
            !FollowUpWording.offers.isDisjoint(with: followUp.words) || isRelated(own),
            saysNothingBeside(Array(FollowUpWording.offers) + ["safe", "effective"])
        else { return nil }
        guard isRelated(own) || previous.interventions.isEmpty else { return nil }
        return substituted(own)
    }

    /// The question before, asked of another intervention.
    private func substituted(_ own: Mention) -> Reading? {
        if let (base, replaced) = merged() {
            return Reading(
                question: base.text, carriedOver: carried(over: base, replaced, intervention: true))
        }
        guard !previous.conditions.isEmpty || !previous.facts.conditions.isEmpty,
            previous.interventions.isEmpty || opening.connector != nil || isRelated(own)
        else { return nil }
        let verb = KindClassifier.kind(of: previous.words) == .coverage ? "covered" : "recommended"
        let asksWhich = ["which", "what"].contains(followUp.words.first ?? "")
        let subject = asksWhich ? "Which \(own.surface) is" : "Is " + own.surface
        let question = "\(subject) \(verb) \(Complement(of: previous).words)?"
        return Reading(question: withStory(question), carriedOver: rest(of: previous))
    }

    /// "Is it safe in pregnancy?"
    private func pronoun() -> Reading? {
        let names = Subjects(of: previous, glossary: glossary)
        let filler = PronounFiller(intervention: names.intervention, condition: names.condition)
        guard let (text, carried) = filler.filled(followUp) else { return nil }
        var reading = Reading(question: text, carriedOver: [carried])
        let saysOwn = !followUp.conditions.isEmpty || !followUp.interventions.isEmpty
        if !saysOwn, carried.hasPrefix("intervention"), let condition = names.condition {
            let states = followUp.facts != PatientFacts()
            let phrase = states ? "for " + condition : Complement(of: previous).words
            reading.question = TextEdit.appending(phrase, to: text)
            reading.carriedOver += states ? ["condition: " + condition] : rest(of: previous)
        }
        return reading
    }

    /// "And in children?", "what about lumbar?", "if she is pregnant?"
    private func fragment() -> Reading? {
        let isTied = opening.connector != nil || opening.isCorrection
        guard !isSentence || isTied || followUp.words.first == "if" else { return nil }
        guard saysNothingBeside(["no", "same", "question"]) else { return nil }
        if let own = followUp.interventions.first, !isTied, !isRelated(own),
            !previous.interventions.isEmpty
        {
            return nil
        }
        if let (base, replaced) = merged(), !replaced.isEmpty || base.text != previous.text {
            return Reading(
                question: base.text, carriedOver: carried(over: base, replaced, intervention: true))
        }
        guard let own = followUp.interventions.first, followUp.interventions.count == 1 else {
            return nil
        }
        return substituted(own)
    }

    /// "When should I admit?", "until what age?": what names nothing of its own is about what was
    /// asked before.
    private func inContext() -> Reading? {
        guard followUp.interventions.isEmpty, followUp.conditions.isEmpty, !hasPronoun,
            followUp.text.hasSuffix("?"), !isSentence || asksForPerson,
            opening.connector.map(FollowUpWording.substituting.contains) != true,
            // A dose is of something; of what is not for guessing.
            !asksForBareAspect
        else { return nil }
        let names = Subjects(of: previous, glossary: glossary)
        let complement = Complement(of: previous).words
        let subject = complement.isEmpty ? names.intervention.map { "with " + $0 } : complement
        guard let subject, names.condition != nil || names.intervention != nil else { return nil }
        let question = TextEdit.appending(subject, to: followUp.text)
        let carried = complement.isEmpty ? subjects(of: previous) : rest(of: previous)
        return Reading(question: withStory(question), carriedOver: carried)
    }

    private var asksForBareAspect: Bool {
        guard let (aspect, phrase) = Aspect.asked(in: followUp.words) else { return false }
        return aspect.need == .intervention && saysNothingBeside(phrase)
    }

    /// "When should I admit?", not "What did the trial find?".
    private var asksForPerson: Bool {
        !FollowUpWording.people.union(["i", "we", "you"]).isDisjoint(with: followUp.words)
    }

    // MARK: What is taken over

    private func merger(_ utterance: Utterance) -> FacetMerger {
        FacetMerger(
            glossary: glossary, previous: previous, followUp: utterance)
    }

    /// The question before with the follow-up's facets; unchanged where it names none.
    ///
    /// - Parameter introducing: whether an intervention of the follow-up's own needs no place.
    private func merged(
        introducing: Bool = false
    ) -> (base: Utterance, replaced: [String])? {
        var merger = merger(followUp)
        if introducing, previous.interventions.isEmpty, merger.circumstance == nil,
            merger.cores == followUp.interventions
        {
            return (previous, [])
        }
        guard !merger.cores.isEmpty || merger.circumstance != nil else { return (previous, []) }
        guard let text = merger.merged() else { return nil }
        return (reader.utterance(text), merger.replacements.filter { !$0.isEmpty })
    }

    private func subjects(of base: Utterance) -> [String] {
        let own = Set(followUp.mentions.map { $0.surface.lowercased() })
        return base.interventions.map { "intervention: " + $0.surface }
            .filter { !own.contains(String($0.dropFirst(14)).lowercased()) } + rest(of: base)
    }

    private func rest(of base: Utterance) -> [String] {
        let own = Set(followUp.mentions.map { $0.surface.lowercased() })
        let populations = base.mentions.filter {
            glossary.type(of: $0.concept) == .population && base.part.asks($0.span)
        }
        return base.conditions.filter { !own.contains($0.surface.lowercased()) }
            .map { "condition: " + $0.surface }
            + populations.filter { !own.contains($0.surface.lowercased()) }
            .map { "population: " + $0.surface }
            + (base.told.isEmpty ? [] : ["patient: " + base.told])
    }

    private func carried(over base: Utterance, _ replaced: [String], intervention: Bool) -> [String]
    {
        let all = intervention ? subjects(of: base) : rest(of: base)
        return all.filter { item in
            let value = item.split(separator: ":", maxSplits: 1).last ?? ""
            return !replaced.contains { $0.contains(":\(value) replaces") }
        } + replaced
    }

    private func withStory(_ question: String, of base: Utterance? = nil) -> String {
        TextEdit.tidied((base ?? previous).told + " " + question)
    }
}
