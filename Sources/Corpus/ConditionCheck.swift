import Analysis

/// Finds conditions that a statement's text puts on the patient and its annotation does not carry:
/// an answer would give the statement to everybody.
enum ConditionCheck {
    /// The words of the text that state such a condition, with the key that should carry them.
    static func uncarried(
        _ text: String, _ annotation: Annotation, in document: DocumentMetadata
    ) -> [(words: String, key: String)] {
        let carried = Carried(annotation, document)
        let quantities = QuantityReader.quantities(in: text)
        var found: [(words: String, key: String)] = []
        func add(_ quantity: Quantity?, _ key: String) {
            if let quantity, let words = text.slice(quantity.span) {
                found.append((String(words), key))
            }
        }
        if !carried.age { add(quantities.first { $0.role == .age }, "population: {age}") }
        if !carried.kidney { add(quantities.first(where: isClearance), "population: {kidney}") }
        if !carried.weight {
            add(quantities.first(where: isWeightLimit), "threshold: [body weight]")
        }
        if !carried.pregnancy, let word = pregnancyWord(in: text) {
            found.append((word, "population: {pregnancy}"))
        }
        if !carried.age, found.isEmpty, let word = childhoodWord(in: text) {
            found.append((word, "population: {age}"))
        }
        return found
    }

    private static func isClearance(_ quantity: Quantity) -> Bool {
        quantity.unit?.name.hasPrefix("mL/min") ?? false
    }

    /// "30 kg or more", "below 50 kg"; a single weight is as good as a dose.
    private static func isWeightLimit(_ quantity: Quantity) -> Bool {
        quantity.unit?.name == "kg" && quantity.value == nil && quantity.role == .measure
    }

    private static func pregnancyWord(in text: String) -> String? {
        words(of: text).first { ["pregnant", "pregnancy"].contains($0) }
    }

    private static let childhood: Set<String> = [
        "child", "children", "infant", "infants", "neonate", "neonates", "newborn", "newborns",
        "adolescent", "adolescents",
    ]

    private static func childhoodWord(in text: String) -> String? {
        words(of: text).first(where: childhood.contains)
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    }

    /// What an annotation, or its document for all statements, says of the patient.
    private struct Carried {
        let age: Bool
        let kidney: Bool
        let weight: Bool
        let pregnancy: Bool

        init(_ annotation: Annotation, _ document: DocumentMetadata) {
            let own = annotation.population ?? Population()
            let compared =
                annotation.threshold + annotation.unless + (annotation.criteria?.of ?? [])
            let states = own.timing + own.comorbidity + own.exposure + own.severity
            let named =
                compared + states + annotation.condition + annotation.outcome
                + annotation.intervention + (annotation.setting ?? [])
            func names(_ words: [String], in texts: [String]) -> Bool {
                texts.contains { text in words.contains { text.lowercased().contains($0) } }
            }
            let childhood = [
                "child", "infant", "neonat", "newborn", "pediatric", "adolescen", "age ", "preterm",
                "premature", "bronchiolitis", "older adult",
            ]
            age =
                !own.age.isEmpty || !document.population.age.isEmpty
                || names(childhood, in: named + document.topics)
            kidney =
                !own.kidney.isEmpty
                || names(["egfr", "creatinine clearance", "kidney", "dialysis"], in: named)
            weight = names(["weight"], in: named)
            pregnancy =
                !own.pregnancy.isEmpty || !document.population.pregnancy.isEmpty
                || names(
                    ["pregnan", "gestation", "conception", "partum", "eclampsia", "abortion"],
                    in: named + document.topics)
        }
    }
}
