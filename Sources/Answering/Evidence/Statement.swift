import Analysis
import Corpus
import Terminology

/// One statement of the index: an annotated block, or a sentence of plain text, with what must be
/// quoted beside it.
struct Statement: Sendable {
    var passage: Int32
    var document: DocumentMetadata
    var role: SectionRole?
    var annotation: Annotation?
    var headings: [String]
    /// What is quoted, in the order of the text: lead-ins and headers first. Bytes of the
    /// document's canonical text.
    var parts: [Part]
    var page: Int?
    /// Whether it is a sentence of running text, not a block of its own.
    var isSentence = false
    var concepts: StatementConcepts

    struct Part: Equatable, Sendable {
        var span: ByteRange
        var text: String
    }

    /// The statement as it is quoted.
    var text: String {
        parts.map(\.text).joined(separator: " ")
    }

    /// The statement without its lead-in.
    var ownText: String { parts.last?.text ?? "" }

    var direction: Direction? { annotation?.direction }

    /// Whether the statement advises or decides, rather than reports.
    var isAdvice: Bool {
        guard annotation?.direction != nil else { return false }
        return role == .recommendation || role == .criterion || role == .contraindication
            || role == .pitfall || (role == .dose && !document.kind.isResearch)
    }

    /// Whether what the statement excludes is forbidden: it lets others have the intervention, or
    /// names contraindications. Where it keeps the intervention away, an exclusion is an exception.
    var exclusionForbids: Bool {
        if role == .contraindication { return true }
        let withholds = annotation.map(Stance.withholds) ?? false
        switch annotation?.direction {
        case .for, .conditional, nil: return !withholds
        case .against: return withholds
        case .insufficient: return false
        }
    }

    var identity: StatementIdentity {
        StatementIdentity(document: document.id, span: parts.last?.span ?? ByteRange(0, 0))
    }
}

struct StatementIdentity: Hashable {
    var document: String
    var span: ByteRange
}

/// The glossary concepts of a statement, by the part that they play.
struct StatementConcepts: Sendable {
    var interventions: [ConceptID] = []
    var comparators: [ConceptID] = []
    var conditions: [ConceptID] = []
    var outcomes: [ConceptID] = []
    var anatomy: [ConceptID] = []
    var settings: [ConceptID] = []
    /// Concepts of the document's topics.
    var topics: [ConceptID] = []

    init() {}

    init(annotation: Annotation?, document: DocumentMetadata, workbench: Workbench) {
        interventions = workbench.concepts(named: annotation?.intervention ?? [])
        comparators = workbench.concepts(named: annotation?.comparator ?? [])
        conditions = workbench.concepts(named: annotation?.condition ?? [])
        outcomes = workbench.concepts(named: annotation?.outcome ?? [])
        anatomy = workbench.concepts(named: annotation?.anatomy ?? document.anatomy)
        settings = workbench.concepts(named: annotation?.setting ?? document.setting)
        topics = workbench.concepts(named: document.topics)
    }
}
