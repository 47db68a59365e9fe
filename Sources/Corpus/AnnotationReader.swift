/// Reads the annotation of one statement.
enum AnnotationReader {
    /// What may be done with an intervention.
    static let actions = [
        "use", "stop", "continue", "start", "delay", "screen", "image", "test", "treat", "refer",
        "admit", "repeat", "monitor", "switch", "reduce", "combine",
    ]

    /// The annotation of a statement, with what is wrong with it.
    ///
    /// - Parameter needed: keys that the statement's section asks for.
    static func read(
        _ node: YAMLNode, section: SectionHeading?
    ) -> (annotation: Annotation, problems: [LocatedProblem]) {
        guard case .mapping(let entries) = node.value else {
            let problem = CorpusProblem.wrongShape(
                key: "annotation", expected: "a mapping, as in {direction: for, grade: A}")
            return (Annotation(), [LocatedProblem(line: node.line, problem: problem)])
        }
        var fields = FieldReader(entries, place: "annotation")
        var annotation = Annotation()
        readAdvice(&fields, into: &annotation)
        readSubject(&fields, into: &annotation)
        readLimits(&fields, into: &annotation)
        var problems = fields.finish()
        if let section { problems += missing(in: entries, section: section, line: node.line) }
        return (annotation, problems)
    }

    private static func readAdvice(_ fields: inout FieldReader, into annotation: inout Annotation) {
        annotation.direction = fields.choice("direction")
        annotation.effect = fields.choice("effect")
        annotation.line = fields.choice("line")
        annotation.action = fields.string(
            "action", expected: "one of \(actions.joined(separator: ", "))"
        ) { actions.contains($0) }
        readGrade(&fields, into: &annotation)
    }

    private static func readGrade(_ fields: inout FieldReader, into annotation: inout Annotation) {
        annotation.grade = fields.string("grade")
        annotation.scheme = fields.string("scheme")
        switch (annotation.grade, annotation.scheme) {
        case (nil, nil): return
        case (_?, nil):
            fields.report(
                .missingKey("scheme", place: "annotation", reason: "a grade needs its scheme"),
                line: fields.line(of: "grade"))
        case (nil, _?):
            fields.report(
                .missingKey("grade", place: "annotation", reason: "a scheme needs its grade"),
                line: fields.line(of: "scheme"))
        case (let grade?, let name?):
            check(grade: grade, scheme: name, &fields)
        }
    }

    private static func check(grade: String, scheme name: String, _ fields: inout FieldReader) {
        let line = fields.line(of: "grade")
        guard let scheme = GradeScheme.named(name) else {
            let names = GradeScheme.all.map(\.name).joined(separator: ", ")
            fields.report(
                .wrongValue(key: "scheme", got: name, expected: "one of \(names)"), line: line)
            return
        }
        if !scheme.accepts(grade) {
            fields.report(
                .wrongGrade(grade, scheme: name, expected: scheme.expected), line: line)
        }
    }

    private static func readSubject(_ fields: inout FieldReader, into annotation: inout Annotation)
    {
        annotation.intervention = fields.strings("intervention") ?? []
        annotation.comparator = fields.strings("comparator") ?? []
        annotation.condition = fields.strings("condition") ?? []
        annotation.outcome = fields.strings("outcome") ?? []
        annotation.population = PopulationReader.read(&fields)
        annotation.anatomy = fields.strings("anatomy")
        annotation.setting = fields.strings("setting")
        annotation.route = fields.strings("route") ?? []
        annotation.locator = fields.string("locator")
    }

    private static func readLimits(_ fields: inout FieldReader, into annotation: inout Annotation) {
        annotation.unless =
            fields.strings("unless", expected: ComparisonForm.expected) {
                !ComparisonForm.isMeant($0) || ComparisonForm.accepts($0)
            } ?? []
        annotation.threshold =
            fields.strings(
                "threshold", expected: ComparisonForm.expected, where: ComparisonForm.accepts) ?? []
        annotation.criteria = readCriteria(&fields)
    }

    private static func readCriteria(_ fields: inout FieldReader) -> CountedCriteria? {
        let shape = "a mapping, as in {at-least: 2, of: [fever, tonsillar exudate, no cough]}"
        guard let entries = fields.mapping("criteria", expected: shape) else { return nil }
        var inner = FieldReader(entries, place: "criteria")
        let of = inner.strings("of") ?? []
        let expected = "a number from 1 to the number of criteria"
        let atLeast = inner.string("at-least", expected: expected) {
            Int($0).map { (1...max(of.count, 1)).contains($0) } ?? false
        }
        for key in ["at-least", "of"] where !entries.contains(where: { $0.key == key }) {
            inner.report(
                .missingKey(key, place: "criteria", reason: "add it"), line: inner.line(of: key))
        }
        fields.add(inner.finish())
        return atLeast.flatMap(Int.init).map { CountedCriteria(atLeast: $0, of: of) }
    }

    private static func missing(
        in entries: [YAMLEntry], section: SectionHeading, line: Int
    ) -> [LocatedProblem] {
        let needed = section.neededKeys.filter { key in !entries.contains { $0.key == key } }
        guard !needed.isEmpty else { return [] }
        let problem = CorpusProblem.missingAnnotation(section: section.rawValue, needed: needed)
        return [LocatedProblem(line: line, problem: problem)]
    }
}
