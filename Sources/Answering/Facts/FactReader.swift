import Analysis
import Terminology

/// Reads what a text states of a patient.
struct FactReader: Sendable {
    let glossary: Glossary
    let tokenizer = Tokenizer()

    /// The facts of one text.
    ///
    /// - Parameter drugsAreTaken: whether every drug that the text names is one that the patient
    ///   takes (a case), or only those behind "on", "takes", "receiving" (a question).
    func facts(in text: String, mentions: [Mention], drugsAreTaken: Bool) -> PatientFacts {
        let tokens = tokenizer.tokens(in: text)
        let negation = NegationScope(tokens: tokens, text: text)
        var reading = Reading(text: text, tokens: tokens, mentions: mentions, negation: negation)
        let quantities = QuantityReader.quantities(in: text)
        reading.facts.age = AgeReader.age(
            in: text, quantities: quantities, mentions: mentions, glossary: glossary)
        reading.facts.sex = sex(in: tokens) ?? AgeReader.sex(of: reading.facts.age)
        reading.facts.measurements = MeasurementReader(glossary: glossary).measurements(
            in: text, quantities: quantities, mentions: mentions, tokens: tokens)
        for mention in mentions {
            read(mention, into: &reading, drugsAreTaken: drugsAreTaken)
        }
        readGestation(into: &reading)
        readPrevention(into: &reading)
        reading.facts.sex = reading.facts.sex ?? impliedSex(reading)
        return reading.facts
    }

    private struct Reading {
        let text: String
        let tokens: [Token]
        let mentions: [Mention]
        let negation: NegationScope
        var facts = PatientFacts()

        /// The words directly before a span, nearest last.
        func wordsBefore(_ span: ByteRange, count: Int) -> [String] {
            tokens.filter { $0.span.end <= span.start }.suffix(count).map(\.text)
        }
    }

    private func read(_ mention: Mention, into reading: inout Reading, drugsAreTaken: Bool) {
        let concept = glossary[mention.concept]
        let stated = PatientFacts.Stated(value: mention.concept, words: mention.surface)
        let isNegated = reading.negation.negates(mention.span)
        if let allergy = allergy(mention, concept, reading) {
            if !isNegated { reading.facts.allergies.append(allergy) }
            return
        }
        if let state = pregnancyState(concept, mention.surface) {
            readPregnancy(state, mention, isNegated: isNegated, into: &reading)
            // What is fit for one trimester can be forbidden in another.
            if !isNegated, concept.term.hasSuffix(" of pregnancy") {
                reading.facts.states.append(stated)
            }
            return
        }
        switch concept.type {
        case .anatomy:
            reading.facts.anatomy.append(stated)
        case .condition, .symptom, .organism:
            if isNegated {
                reading.facts.absent.append(stated)
            } else {
                reading.facts.conditions.append(stated)
            }
        case .drug, .drugClass:
            if !isNegated, drugsAreTaken || isTaken(mention, reading) {
                reading.facts.drugs.append(stated)
            }
        case .procedure, .device:
            if !isNegated { reading.facts.procedures.append(stated) }
        case .setting:
            if !isNegated { reading.facts.settings.append(stated) }
        case .population, .behaviour:
            guard AgeRange.group(named: concept.term) == nil else { break }
            if isNegated {
                reading.facts.absent.append(stated)
            } else {
                reading.facts.states.append(stated)
            }
        default:
            break
        }
    }

    /// "penicillin allergy" is a concept of its own; "allergic to cefazolin" is read from the words
    /// beside the drug.
    private func allergy(
        _ mention: Mention, _ concept: Concept, _ reading: Reading
    ) -> PatientFacts.Stated<ConceptID>? {
        if concept.type == .condition, AllergyConcepts.isAllergy(concept, in: glossary) {
            return PatientFacts.Stated(value: mention.concept, words: mention.surface)
        }
        guard concept.type.isDrug else { return nil }
        guard AllergyWords(tokens: reading.tokens, glossary: glossary).surround(mention.span) else {
            return nil
        }
        // A severe reaction is a concept of its own where the glossary tells it from an allergy.
        let isSevere = reading.tokens.contains { $0.text.hasPrefix("anaphyla") }
        let severe = isSevere ? glossary.concept(named: "anaphylaxis to " + concept.term) : nil
        let own =
            severe ?? glossary.concept(named: concept.term + " allergy") ?? mention.concept
        return PatientFacts.Stated(value: own, words: mention.surface + " allergy")
    }

    /// "9 weeks pregnant" is a gestational age; of a newborn it is told in other words.
    private func pregnancyState(
        _ concept: Concept, _ surface: String
    ) -> PatientFacts.PregnancyState? {
        let term = concept.term
        if term == "gestational age", surface.lowercased().contains("pregnan") { return .pregnant }
        if term == "postpartum" { return .postpartum }
        if term == "lactation" { return .lactating }
        if term == "pregnancy" || term.hasSuffix("of pregnancy") { return .pregnant }
        return nil
    }

    private func readPregnancy(
        _ state: PatientFacts.PregnancyState, _ mention: Mention, isNegated: Bool,
        into reading: inout Reading
    ) {
        if !isNegated {
            reading.facts.pregnancy.append(.init(value: state, words: mention.surface))
        } else if state == .pregnant {
            reading.facts.pregnancy.append(.init(value: .notPregnant, words: mention.surface))
        }
    }

    /// "20 weeks pregnant", "20/40": who counts the weeks of a pregnancy is pregnant.
    private func readGestation(into reading: inout Reading) {
        guard reading.facts.pregnancy.isEmpty else { return }
        let counted = reading.facts.measurements.first {
            glossary.term(of: $0.quantity) == "gestational age"
        }
        let words = counted?.words ?? weeksOfForty(in: reading)
        if let words {
            reading.facts.pregnancy.append(.init(value: .pregnant, words: words))
        }
    }

    /// Who never had a disease of the heart or vessels is treated to prevent the first.
    private func readPrevention(into reading: inout Reading) {
        let diseases = ["cardiovascular disease", "chronic heart disease"]
            .compactMap { glossary.concept(named: $0) }
        let isOfHeart = { (fact: PatientFacts.Stated<ConceptID>) in
            diseases.contains { glossary.isA(fact.value, $0) }
        }
        guard reading.facts.settings.isEmpty, !reading.facts.conditions.contains(where: isOfHeart),
            let denied = reading.facts.absent.first(where: isOfHeart),
            let prevention = glossary.concept(named: "primary prevention")
        else { return }
        reading.facts.settings.append(
            PatientFacts.Stated(value: prevention, words: "no " + denied.words))
    }

    /// The sex that a pregnancy or an organ of one sex implies.
    private func impliedSex(_ reading: Reading) -> PatientFacts.Sex? {
        if reading.facts.pregnancy.contains(where: { $0.value != .notPregnant }) { return .female }
        let terms = reading.mentions.map { glossary.term(of: $0.concept) }
        if terms.contains(where: { $0.hasPrefix("prostat") }) { return .male }
        return terms.contains { $0 == "cervical cytology" || $0 == "cervical cancer" }
            ? .female : nil
    }

    /// Obstetric notation: weeks over forty.
    private func weeksOfForty(in reading: Reading) -> String? {
        for (weeks, forty) in zip(reading.tokens, reading.tokens.dropFirst())
        where forty.text == "40" && Int(weeks.text).map((4...42).contains) ?? false {
            let between = reading.text.slice(ByteRange(weeks.span.end, forty.span.start))
            if between == "/" { return weeks.text + "/40" }
        }
        return nil
    }

    private func isTaken(_ mention: Mention, _ reading: Reading) -> Bool {
        let fillers: Set = [
            "a", "an", "the", "his", "her", "daily", "regular", "long-term", "chronic",
        ]
        let before = reading.wordsBefore(mention.span, count: 4).filter { !fillers.contains($0) }
        guard let last = before.last else { return false }
        if ["on", "takes", "taking", "receives", "receiving", "uses"].contains(last) {
            return true
        }
        // "I take warfarin", not "can I take warfarin?"
        if before.suffix(2) == ["i", "take"] {
            return before.count < 3
                || !["can", "should", "may", "could", "do", "must", "would"].contains(before[0])
        }
        return before.suffix(2) == ["treated", "with"] || before.suffix(2) == ["already", "on"]
    }

    private func sex(in tokens: [Token]) -> PatientFacts.Sex? {
        let female: Set = [
            "woman", "women", "female", "girl", "girls", "she", "her", "lady", "mother",
        ]
        let male: Set = ["man", "men", "male", "boy", "boys", "he", "him", "his", "gentleman"]
        for token in tokens {
            if female.contains(token.text) { return .female }
            if male.contains(token.text) { return .male }
            if let suffix = AgeReader.sexSuffix(of: token.text) { return suffix }
        }
        return nil
    }
}
