import Corpus

/// Which way a statement points with respect to the question's proposition.
enum Stance: String, Sendable {
    case supports
    case opposes
    case conditional
    case insufficient

    /// The stance of an annotated statement; nil where it takes none.
    ///
    /// A statement against using a drug supports stopping it; one that finds the evidence
    /// insufficient opposes nothing.
    init?(_ annotation: Annotation, action: Action) {
        guard let direction = annotation.direction else { return nil }
        let turns = Stance.withholds(annotation) != action.withholds
        switch direction {
        case .for: self = turns ? .opposes : .supports
        case .against: self = turns ? .supports : .opposes
        case .conditional: self = .conditional
        case .insufficient: self = .insufficient
        }
    }

    /// Whether the annotated action keeps the intervention from the patient.
    static func withholds(_ annotation: Annotation) -> Bool {
        annotation.action.flatMap(Action.init(rawValue:))?.withholds ?? false
    }

    var verdict: Verdict {
        switch self {
        case .supports: .for
        case .opposes: .against
        case .conditional: .conditional
        case .insufficient: .insufficient
        }
    }
}
