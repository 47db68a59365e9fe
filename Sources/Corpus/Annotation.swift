/// What an annotator said of one statement; see `docs/corpus-format.md`.
package struct Annotation: Equatable, Sendable, Codable {
    package var direction: Direction?
    package var effect: Effect?
    package var grade: String?
    package var scheme: String?
    package var line: TreatmentLine?
    package var action: String?
    package var intervention: [String] = []
    package var comparator: [String] = []
    package var condition: [String] = []
    package var outcome: [String] = []
    package var population: Population?
    package var anatomy: [String]?
    package var setting: [String]?
    package var route: [String] = []
    /// Contraindications: conditions, allergies, drugs, states or comparisons.
    package var unless: [String] = []
    /// Comparisons that must all hold.
    package var threshold: [String] = []
    package var criteria: CountedCriteria?
    package var locator: String?

    package init() {}
}

/// Which way a source's advice points.
package enum Direction: String, CaseIterable, Sendable, Codable {
    case `for`
    case against
    case conditional
    /// The source finds the evidence insufficient, or makes no recommendation: never `against`.
    case insufficient
}

/// Which way a study's finding points, with respect to its intervention.
package enum Effect: String, CaseIterable, Sendable, Codable {
    case benefit
    case harm
    case none
    case uncertain
}

/// Place of an option among the options for its condition.
package enum TreatmentLine: String, CaseIterable, Sendable, Codable {
    case first
    case second
    case alternative
    case last
}

/// A rule that counts: "two of three criteria".
package struct CountedCriteria: Equatable, Sendable, Codable {
    package var atLeast: Int
    package var of: [String]

    package init(atLeast: Int, of: [String]) {
        self.atLeast = atLeast
        self.of = of
    }

    private enum CodingKeys: String, CodingKey {
        case atLeast = "at-least"
        case of
    }
}

/// Whom a statement is about, as its source says; empty means that the source does not say.
package struct Population: Equatable, Sendable, Codable {
    package var age: [String] = []
    package var sex: [String] = []
    package var pregnancy: [String] = []
    package var allergy: [String] = []
    package var kidney: [String] = []
    package var liver: [String] = []
    package var comorbidity: [String] = []
    package var drugs: [String] = []
    package var severity: [String] = []
    package var timing: [String] = []
    package var exposure: [String] = []

    package init() {}
}
