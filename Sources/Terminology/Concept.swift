/// A concept's place in one glossary: its rank by term.
///
/// Ids are meaningful within the glossary that gave them; what is stored elsewhere is the term.
package struct ConceptID: Hashable, Comparable, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    init(_ index: Int) {
        rawValue = Int32(index)
    }

    var index: Int { Int(rawValue) }

    package static func < (left: ConceptID, right: ConceptID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// What kind of thing a concept is; the raw value is the glossary's word for it.
package enum ConceptType: String, CaseIterable, Sendable {
    case drug
    case drugClass = "drug-class"
    case device
    case procedure
    case test
    case condition
    case symptom
    case organism
    case anatomy
    case population
    case setting
    case outcome
    case quantity
    case behaviour
    case body
    case policy

    /// A drug or a class of drugs.
    package var isDrug: Bool { self == .drug || self == .drugClass }

    /// Something that is done or given.
    package var isIntervention: Bool {
        switch self {
        case .drug, .drugClass, .device, .procedure, .test, .behaviour: true
        default: false
        }
    }
}

/// An entry of the glossary.
package struct Concept: Hashable, Sendable {
    package let id: ConceptID
    /// The preferred name.
    package let term: String
    package let type: ConceptType
    package var synonyms: [String] = []
    /// Matched with their case.
    package var abbreviations: [String] = []
    package var brands: [String] = []
    /// What it is a kind of, directly.
    package var broader: [ConceptID] = []
    /// For anatomy: the larger parts that hold it, directly.
    package var partOf: [ConceptID] = []
    /// Concepts that it is easily confused with and never means.
    package var not: [ConceptID] = []
    /// For a quantity: the unit it is given in.
    package var unit: String?
    /// One explanation in plain language.
    package var plain: String?

    package init(id: ConceptID, term: String, type: ConceptType) {
        self.id = id
        self.term = term
        self.type = type
    }

    /// Every name but the abbreviations, the preferred one first.
    package var names: [String] { [term] + synonyms + brands }
}
