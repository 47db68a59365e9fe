/// What a topic of the USPSTF is about, from its title: "Lung Cancer: Screening",
/// "Aspirin Use to Prevent Preeclampsia and Related Morbidity and Mortality: Preventive
/// Medication".
struct USPSTFSubject: Equatable {
    private(set) var conditions: [String] = []
    private(set) var interventions: [String] = []
    private(set) var action: String?

    /// Populations in titles; the recommendations name theirs themselves.
    private static let populations = [
        " in ", " among ", " Including ", " Ages ", ", Elder", " for the ",
    ]
    private static let purposes = [
        " Use to Prevent ", " Supplementation to Prevent ", " to Prevent ",
        " Use for the Primary Prevention of ", " Supplementation for the Primary Prevention of ",
        " for the Primary Prevention of ", " for ",
    ]

    init(title: String) {
        let parts = title.split(separator: ":", maxSplits: 1).map(\.trimmed)
        let (topic, service) = (parts.first ?? title, parts.count > 1 ? parts[1] : "")
        if let (means, end) = Self.split(topic, at: Self.purposes), !service.contains("Screening") {
            interventions = [Self.lowered(Self.cut(means))]
            conditions = [Self.lowered(Self.cut(end))]
        } else {
            let prevented = topic.hasPrefix("Prevention of ") ? String(topic.dropFirst(14)) : topic
            conditions = Self.names(Self.cut(prevented))
            interventions =
                service.contains("Screening")
                ? conditions.map { "\($0) screening" } : [Self.lowered(service)]
        }
        interventions = interventions.filter { !$0.isEmpty }
        action = service.contains("Screening") ? "screen" : "use"
    }

    /// "Chlamydia and Gonorrhea" are two conditions.
    private static func names(_ text: String) -> [String] {
        let parts = text.replacing(", and ", with: ", ").replacing(" and ", with: ", ")
            .split(separator: ",").map(\.trimmed)
        let isList = parts.allSatisfy { $0.split(separator: " ").count <= 3 }
        return (isList ? parts : [text]).map(lowered).filter { !$0.isEmpty }
    }

    private static func cut(_ text: String) -> String {
        split(text, at: populations).map(\.0) ?? text
    }

    private static func split(_ text: String, at marks: [String]) -> (String, String)? {
        for mark in marks {
            if let range = text.firstRange(of: mark) {
                return (text[..<range.lowerBound].trimmed, text[range.upperBound...].trimmed)
            }
        }
        return nil
    }

    /// In lower case but for words with capitals inside: "HIV", "BRCA-Related".
    private static func lowered(_ text: String) -> String {
        text.split(separator: " ").map { word in
            word.dropFirst().contains { $0.isUppercase } ? String(word) : word.lowercased()
        }.joined(separator: " ")
    }
}
