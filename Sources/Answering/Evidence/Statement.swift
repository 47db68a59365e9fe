import Analysis
import Corpus
import Indexing
import Terminology

/// One statement of the index: an annotated block, or a sentence of plain text, with what must be
/// quoted beside it.
package struct Statement: Sendable {
    package var passage: Int32
    package var document: DocumentMetadata
    package var role: SectionRole?
    package var annotation: Annotation?
    package var headings: [String]
    /// What is quoted, in the order of the text: lead-ins and headers first. Bytes of the
    /// document's canonical text.
    package var parts: [Part]
    package var page: Int?
    package var concepts: StatementConcepts

    package struct Part: Equatable, Sendable {
        package var span: ByteRange
        package var text: String
    }

    /// The statement as it is quoted.
    package var text: String {
        parts.map(\.text).joined(separator: " ")
    }

    /// The statement without its lead-in.
    package var ownText: String { parts.last?.text ?? "" }

    package var direction: Direction? { annotation?.direction }

    /// Whether the statement advises or decides, rather than reports.
    package var isAdvice: Bool {
        guard annotation?.direction != nil else { return false }
        return role == .recommendation || role == .criterion || role == .contraindication
            || role == .pitfall || (role == .dose && !document.kind.isResearch)
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
package struct StatementConcepts: Sendable {
    package var interventions: [ConceptID] = []
    package var comparators: [ConceptID] = []
    package var conditions: [ConceptID] = []
    package var outcomes: [ConceptID] = []
    package var anatomy: [ConceptID] = []
    package var settings: [ConceptID] = []
    /// Concepts of the document's topics.
    package var topics: [ConceptID] = []
    /// Concepts that the passage's text names.
    package var mentioned: [ConceptID] = []

    package init() {}

    init(
        annotation: Annotation?, document: DocumentMetadata, mentioned: [ConceptID],
        glossary: Glossary
    ) {
        func concepts(_ names: [String]) -> [ConceptID] {
            names.compactMap { glossary.concept(named: $0) }
        }
        interventions = concepts(annotation?.intervention ?? [])
        comparators = concepts(annotation?.comparator ?? [])
        conditions = concepts(annotation?.condition ?? [])
        outcomes = concepts(annotation?.outcome ?? [])
        anatomy = concepts(annotation?.anatomy ?? document.anatomy)
        settings = concepts(annotation?.setting ?? document.setting)
        topics = concepts(document.topics)
        self.mentioned = mentioned
    }
}
