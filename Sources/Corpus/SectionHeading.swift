/// The section headings of the corpus format; a heading says what role its statements play.
enum SectionHeading: String, CaseIterable {
    case recommendations = "Recommendations"
    case criteria = "Criteria"
    case dosing = "Dosing"
    case findings = "Findings"
    case harms = "Harms"
    case contraindications = "Contraindications"
    case monitoring = "Monitoring"
    case definitions = "Definitions"
    case pitfalls = "Pitfalls"
    case background = "Background"
    case limits = "Limits"
    case changes = "Changes"
    case forPatients = "For patients"

    var role: SectionRole {
        switch self {
        case .recommendations: .recommendation
        case .criteria: .criterion
        case .dosing: .dose
        case .findings: .result
        case .harms: .harm
        case .contraindications: .contraindication
        case .monitoring: .monitoring
        case .definitions: .definition
        case .pitfalls: .pitfall
        case .background: .background
        case .limits: .limitation
        case .changes: .change
        case .forPatients: .plain
        }
    }

    /// Annotation keys that every statement of the section must have.
    var neededKeys: [String] {
        switch self {
        case .recommendations: ["direction", "intervention"]
        case .dosing: ["intervention", "condition"]
        default: []
        }
    }
}
