/// A concept as its file states it, with the lines it stands on.
struct GlossaryEntry {
    /// A string of a file and where it stands.
    struct Located: Hashable {
        let text: String
        let line: Int
    }

    let file: String
    let term: Located
    let type: ConceptType
    var synonyms: [Located] = []
    var abbreviations: [Located] = []
    var brands: [Located] = []
    var isA: [Located] = []
    var partOf: [Located] = []
    var not: [Located] = []
    var unit: String?
    var plain: String?

    func finding(
        _ line: Int, _ message: String, severity: GlossaryFinding.Severity = .error
    ) -> GlossaryFinding {
        GlossaryFinding(file: file, line: line, severity: severity, message: message)
    }
}
