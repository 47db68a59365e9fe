/// Reads the `population` mapping of a front matter or an annotation.
enum PopulationReader {
    private static let sexes = ["female", "male"]
    private static let pregnancies = ["pregnant", "not pregnant", "lactating", "postpartum"]

    /// The field `population` of `fields`, whose problems it adds; nil where it is absent.
    static func read(_ fields: inout FieldReader) -> Population? {
        let shape = "a mapping, as in {age: adult, sex: female}"
        guard let entries = fields.mapping("population", expected: shape) else { return nil }
        var inner = FieldReader(entries, place: "population")
        let population = population(of: &inner)
        fields.add(inner.finish())
        return population
    }

    private static func population(of fields: inout FieldReader) -> Population {
        var population = Population()
        population.age =
            fields.strings("age", expected: AgeForm.expected, where: AgeForm.accepts) ?? []
        population.sex = closed("sex", sexes, &fields)
        population.pregnancy = closed("pregnancy", pregnancies, &fields)
        population.allergy = fields.strings("allergy") ?? []
        population.kidney = fields.strings("kidney") ?? []
        population.liver = fields.strings("liver") ?? []
        population.comorbidity = fields.strings("comorbidity") ?? []
        population.drugs = fields.strings("drugs") ?? []
        population.severity = fields.strings("severity") ?? []
        population.timing = fields.strings("timing") ?? []
        population.exposure = fields.strings("exposure") ?? []
        return population
    }

    private static func closed(
        _ key: String, _ words: [String], _ fields: inout FieldReader
    ) -> [String] {
        let expected = "one of \(words.joined(separator: ", "))"
        return fields.strings(key, expected: expected) { words.contains($0) } ?? []
    }
}
