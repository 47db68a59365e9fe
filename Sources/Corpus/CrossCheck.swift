/// Checks documents against each other: unique ids, and links to older editions that hold.
struct CrossCheck {
    private let documents: [String: LocatedDocument]
    private let unreadable: Set<String>
    private(set) var errors: [CorpusError] = []

    /// - Parameters:
    ///   - found: in the order in which a second use of an id is the wrong one.
    ///   - unreadable: ids whose files are broken, which have been reported by themselves.
    init(_ found: [LocatedDocument], unreadable: Set<String>) {
        var documents: [String: LocatedDocument] = [:]
        var errors: [CorpusError] = []
        for located in found {
            let id = located.document.metadata.id
            if let other = documents[id] {
                let problem = CorpusProblem.duplicateID(id, otherFile: other.file)
                let line = located.line(of: "id")
                errors.append(CorpusError(file: located.file, line: line, problem: problem))
            } else {
                documents[id] = located
            }
        }
        self.documents = documents
        self.unreadable = unreadable
        self.errors = errors
        for located in found { checkSupersedes(of: located) }
    }

    private mutating func checkSupersedes(of located: LocatedDocument) {
        for id in located.document.metadata.supersedes {
            guard let problem = problem(with: id, in: located.document.metadata) else { continue }
            let line = located.line(of: "supersedes")
            errors.append(CorpusError(file: located.file, line: line, problem: problem))
        }
    }

    private func problem(with id: String, in newer: DocumentMetadata) -> CorpusProblem? {
        guard let older = documents[id] else {
            return unreadable.contains(id) ? nil : .danglingSupersedes(id)
        }
        let metadata = older.document.metadata
        if id == newer.id || (metadata.year ?? 0) > (newer.year ?? .max) {
            return .supersedesNewer(id)
        }
        return metadata.status == .current
            ? .supersededTargetNotMarked(id, otherFile: older.file) : nil
    }
}
