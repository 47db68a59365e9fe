import Corpus

/// One topic of the USPSTF with its graded recommendations.
struct USPSTFStatement {
    let topic: JSONValue
    let alias: String
    let recommendations: [JSONValue]
    /// Risk groups of the dump by number, with their codes.
    let risks: JSONValue

    var id: String { "uspstf-\(alias)" }

    /// The guideline, or what is wrong with one of its recommendations.
    func document() -> Result<Document, ReadingProblem> {
        Result { () throws(ReadingProblem) in
            var builder = TextBuilder()
            builder.open("Recommendations", level: 1, role: .recommendation)
            for recommendation in recommendations {
                try add(recommendation, to: &builder)
            }
            addSections(to: &builder)
            return builder.document(metadata)
        }
    }

    private var title: String { topic["title"]?.text?.collapsed ?? alias }

    private var metadata: DocumentMetadata {
        var metadata = DocumentMetadata(id: id, kind: .guideline, title: title)
        metadata.organization = "USPSTF"
        metadata.source = "US Preventive Services Task Force recommendation statement"
        metadata.year = topic["topicYear"]?.text.flatMap { Int($0) }
        metadata.url =
            "https://www.uspreventiveservicestaskforce.org/uspstf/recommendation/\(alias)"
        metadata.jurisdiction = "United States"
        metadata.language = "eng"
        let subject = USPSTFSubject(title: title)
        metadata.topics = Array(Set(subject.conditions + subject.interventions)).sorted()
        let keywords = topic["keywords"]?.text?.split(separator: "|").map(\.trimmed) ?? []
        metadata.keywords = keywords.filter { !$0.isEmpty }
        return metadata
    }

    private func add(
        _ recommendation: JSONValue, to builder: inout TextBuilder
    ) throws(ReadingProblem) {
        let text = Self.plain(recommendation["text"]?.text ?? "")
        guard !text.isEmpty else {
            throw .missingField("text", format: "a recommendation of the USPSTF")
        }
        let parts = (recommendation["title"]?.text ?? "").components(after: " -- ")
        if let group = parts { builder.open(group, level: 2) }
        let annotation = try annotation(of: recommendation, group: parts)
        let paragraphs = text.split(separator: "\n").map(String.init)
        builder.add(paragraphs[0], shape: .item, annotation: annotation)
        for paragraph in paragraphs.dropFirst() { builder.add(paragraph) }
    }

    private func annotation(
        of recommendation: JSONValue, group: String?
    ) throws(ReadingProblem) -> Annotation {
        let grade = recommendation["grade"]?.text ?? ""
        let directions: [String: Direction] = [
            "A": .for, "B": .for, "C": .conditional, "D": .against, "I": .insufficient,
        ]
        guard let direction = directions[grade] else {
            throw .wrongField("grade", got: grade, expected: "A, B, C, D or I")
        }
        var annotation = Annotation()
        annotation.direction = direction
        (annotation.grade, annotation.scheme) = (grade, "USPSTF")
        let subject = USPSTFSubject(title: title)
        annotation.action = subject.action
        annotation.intervention = subject.interventions
        annotation.condition = subject.conditions
        annotation.population = population(of: recommendation)
        annotation.locator = group
        return annotation
    }

    private func population(of recommendation: JSONValue) -> Population {
        var population = Population()
        let sex = recommendation["sex"]?.text ?? ""
        if ["female", "male"].contains(sex) { population.sex = [sex] }
        let codes = (recommendation["risk"]?.texts ?? []).compactMap { risks[$0]?["code"]?.text }
        if codes.contains("PREGNANT") { population.pregnancy = ["pregnant"] }
        if codes.contains("TOBACCO") { population.exposure.append("tobacco use") }
        if codes.contains("SEXUALLYACTIVE") { population.exposure.append("sexually active") }
        // The ages of pregnant groups only stand for "of childbearing age".
        if population.pregnancy.isEmpty { population.age = age(of: recommendation) }
        return population
    }

    /// The dump writes an open end as 100 years and an open beginning as 0.
    private func age(of recommendation: JSONValue) -> [String] {
        let range = (recommendation["ageRange"]?.texts ?? []).compactMap { Int($0) }
        guard range.count == 2, range[0] < range[1] else { return [] }
        switch (range[0], range[1]) {
        case (0, 100...): return []
        case (let lower, 100...): return [">= \(lower) y"]
        case (0, let upper): return ["<= \(upper) y"]
        case (let lower, let upper): return ["\(lower)-\(upper) y"]
        }
    }

    private func addSections(to builder: inout TextBuilder) {
        let sections = [
            ("rationale", "Rationale"), ("clinical", "Clinical Considerations"),
            ("pathwayToBenefit", "Pathway to Benefit"), ("discussion", "Discussion"),
            ("other", "Recommendations of Others"),
        ]
        for (key, title) in sections {
            guard let html = topic[key]?.text,
                let root = HTMLTree.parse(Array(html.utf8), isUTF8: true)
            else { continue }
            // What other bodies recommend is not the USPSTF's advice.
            builder.open(title, level: 1, role: .background)
            HTMLText.add(
                root.withoutHeading(title), to: &builder, topLevel: 1, dropsFrames: false)
        }
    }

    /// HTML as plain text: a line a paragraph.
    private static func plain(_ html: String) -> String {
        guard let root = HTMLTree.parse(Array(html.utf8), isUTF8: true) else { return "" }
        var builder = TextBuilder()
        HTMLText.add(root, to: &builder, topLevel: 1, dropsFrames: false)
        return builder.text.trimmed
    }
}

extension XMLElement {
    /// A copy in which the heading that repeats the section's title is left out.
    fileprivate func withoutHeading(_ title: String) -> XMLElement {
        let copy = XMLElement(name: name, attributes: attributes, line: line)
        for node in nodes {
            switch node {
            case .text(let text): copy.append(text)
            case .element(let element):
                if element.name != "h2" || element.text != title {
                    copy.append(element.withoutHeading(title))
                }
            }
        }
        return copy
    }
}

extension String {
    /// What stands after a separator, trimmed.
    fileprivate func components(after separator: String) -> String? {
        firstRange(of: separator).map { self[$0.upperBound...].trimmed }
            .flatMap { $0.isEmpty ? nil : $0 }
    }
}
