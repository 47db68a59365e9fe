import Analysis
import Terminology

/// Reads measured values: a quantity's name with a number close to it, or a number whose unit
/// belongs to one quantity only ("18 pack-years").
struct MeasurementReader {
    let glossary: Glossary

    /// How many bytes may lie between a quantity's name and its value ("eGFR is about 25").
    private static let reach = 16

    func measurements(
        in text: String, quantities: [Quantity], mentions: [Mention], tokens: [Token]
    ) -> [PatientFacts.Measurement] {
        var found: [PatientFacts.Measurement] = []
        var used: Set<ByteRange> = []
        // An age is no measurement: in "60-year-old woman, eGFR 50" it must not take the 50.
        let named = mentions.filter {
            glossary.type(of: $0.concept) == .quantity && glossary.term(of: $0.concept) != "age"
        }
        for mention in named {
            guard
                let quantity = quantities.first(where: {
                    $0.role == .measure && !used.contains($0.span)
                        && isBeside(mention.span, $0.span)
                        && fits($0, mention.concept)
                })
            else { continue }
            used.insert(quantity.span)
            append(quantity, mention.concept, text, from: mention.span, to: &found)
        }
        for quantity in quantities where !used.contains(quantity.span) {
            if let concept = conceptOfUnit(quantity) {
                append(quantity, concept, text, from: quantity.span, to: &found)
            } else if let concept = elapsedTime(quantity, tokens: tokens) {
                append(quantity, concept, text, from: quantity.span, to: &found)
            }
        }
        return found
    }

    private func isBeside(_ name: ByteRange, _ value: ByteRange) -> Bool {
        if name.overlaps(value) { return true }
        let gap = value.start >= name.end ? value.start - name.end : name.start - value.end
        let allowed = value.start >= name.end ? Self.reach : 4
        return gap <= allowed
    }

    /// A value fits a quantity when it has no unit, or one of the same dimension.
    private func fits(_ value: Quantity, _ concept: ConceptID) -> Bool {
        guard let unit = value.unit else { return true }
        guard let own = glossary[concept].unit.flatMap(Unit.init(written:)) else { return true }
        let name = glossary.term(of: concept)
        return unit.name == own.name || ComparableUnits.value(value, in: own, of: name) != nil
    }

    /// Units that only one quantity is given in.
    private func conceptOfUnit(_ quantity: Quantity) -> ConceptID? {
        switch quantity.unit?.name {
        case "pack-years": glossary.concept(named: "smoking history")
        case "mL/min/1.73 m2": glossary.concept(named: "eGFR")
        case "kg/m2": glossary.concept(named: "body mass index")
        case "kg", "lb": glossary.concept(named: "body weight")
        case "°C", "°F": glossary.concept(named: "body temperature")
        default: nil
        }
    }

    /// "quit 10 years ago", "symptoms began 3 h ago", "onset 3 hours": time since an event.
    private func elapsedTime(_ quantity: Quantity, tokens: [Token]) -> ConceptID? {
        guard quantity.unit?.dimension == "time", quantity.role == .measure else { return nil }
        let near = tokens.filter {
            $0.span.end > quantity.span.start - 40 && $0.span.start < quantity.span.end + 30
        }.map(\.text)
        if !Set(near).isDisjoint(with: ["quit", "quitting", "stopped"]),
            !Set(near).isDisjoint(with: ["smoker", "smoking", "quit", "tobacco", "cigarettes"])
        {
            return glossary.concept(named: "time since quitting")
        }
        if !Set(near).isDisjoint(with: ["onset", "began", "started", "ago"]) {
            return glossary.concept(named: "time from symptom onset")
        }
        return nil
    }

    private func append(
        _ quantity: Quantity, _ concept: ConceptID, _ text: String, from name: ByteRange,
        to found: inout [PatientFacts.Measurement]
    ) {
        let span = ByteRange(
            min(name.start, quantity.span.start), max(name.end, quantity.span.end))
        guard let words = text.slice(span) else { return }
        var value = quantity
        // "eGFR 25" is meant in the unit that the quantity is given in.
        value.unit = quantity.unit ?? glossary[concept].unit.flatMap(Unit.init(written:))
        found.append(
            PatientFacts.Measurement(quantity: concept, value: value, words: String(words)))
    }
}
