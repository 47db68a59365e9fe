import Analysis

/// Something in a readable corpus that a writer should look at: an answer may be worse for it.
package struct LintFinding: Equatable, Sendable, CustomStringConvertible {
    package enum Kind: Equatable, Sendable {
        /// A term of an annotation or topic that the glossary lacks: no question will meet it.
        case unknownTerm(String, key: String)
        /// A superseded document that no other supersedes: nothing says what replaced it.
        case supersededByNothing
        /// A statement that stands in the corpus twice.
        case repeatedStatement(otherDocument: String)
        /// A key without which the statement will rarely be found to apply.
        case missingKey(String)
        /// A condition on the patient that stands in the text alone.
        case uncarried(String, key: String)
    }

    /// Id of the document.
    package var document: String
    /// The statement's text; empty where the finding is about the document.
    package var statement: String
    package var kind: Kind

    package var description: String {
        let place = statement.isEmpty ? document : "\(document): ‘\(statement.prefix(60))…’"
        return switch kind {
        case .unknownTerm(let term, let key):
            "\(place): the glossary lacks ‘\(term)’ (\(key)); add it or use its term"
        case .supersededByNothing:
            "\(place): superseded, but no document supersedes it; add what replaced it"
        case .repeatedStatement(let other):
            "\(place): the same statement stands in \(other); keep one"
        case .missingKey(let key):
            "\(place): no ‘\(key)’; add what the source states"
        case .uncarried(let words, let key):
            "\(place): the annotation does not carry ‘\(words)’; add it, as ‘\(key)’"
        }
    }
}

/// Looks for weak places in a corpus that its reader lets pass.
package enum CorpusLint {
    /// All findings, in the order of the documents.
    ///
    /// - Parameter knows: whether the glossary has a term.
    package static func findings(
        _ documents: [Document], knows: (String) -> Bool
    ) -> [LintFinding] {
        let replaced = Set(documents.flatMap(\.metadata.supersedes))
        var findings: [LintFinding] = []
        var seen: [String: String] = [:]
        for document in documents {
            let id = document.metadata.id
            if document.metadata.status == .superseded, !replaced.contains(id) {
                findings.append(
                    LintFinding(document: id, statement: "", kind: .supersededByNothing))
            }
            for (term, key) in terms(of: document.metadata) where !knows(term) {
                findings.append(
                    LintFinding(
                        document: id, statement: "", kind: .unknownTerm(term, key: key)))
            }
            for block in document.blocks {
                let text = String(document.text.slice(block.span) ?? "")
                for kind in kinds(of: block, text, document.metadata, knows: knows) {
                    findings.append(LintFinding(document: id, statement: text, kind: kind))
                }
                if let other = seen.updateValue(id, forKey: text) {
                    let kind = LintFinding.Kind.repeatedStatement(otherDocument: other)
                    findings.append(LintFinding(document: id, statement: text, kind: kind))
                }
            }
        }
        return findings
    }

    private static func kinds(
        of block: Block, _ text: String, _ metadata: DocumentMetadata, knows: (String) -> Bool
    ) -> [LintFinding.Kind] {
        guard let annotation = block.annotation else { return [] }
        let unknown = terms(of: annotation).filter { !knows($0.term) }
        let uncarried =
            statesConditions(block.role)
            ? ConditionCheck.uncarried(text, annotation, in: metadata) : []
        return unknown.map { .unknownTerm($0.term, key: $0.key) }
            + missingKeys(of: annotation, role: block.role).map { .missingKey($0) }
            + uncarried.map { .uncarried($0.words, key: $0.key) }
    }

    /// Roles whose statements are given to patients, and so must say to whom.
    private static func statesConditions(_ role: SectionRole?) -> Bool {
        switch role {
        case .recommendation, .dose, .criterion: true
        default: false
        }
    }

    private static func missingKeys(of annotation: Annotation, role: SectionRole?) -> [String] {
        switch role {
        case .recommendation: annotation.condition.isEmpty ? ["condition"] : []
        case .dose: annotation.route.isEmpty ? ["route"] : []
        case .contraindication: annotation.namesNobody ? ["unless"] : []
        case .result: annotation.effect == nil && !annotation.outcome.isEmpty ? ["effect"] : []
        default: []
        }
    }

    private typealias UsedTerm = (term: String, key: String)

    private static func terms(of metadata: DocumentMetadata) -> [UsedTerm] {
        metadata.topics.map { ($0, "topics") } + metadata.anatomy.map { ($0, "anatomy") }
    }

    private static func terms(of annotation: Annotation) -> [UsedTerm] {
        let states = annotation.unless.filter { !ComparisonForm.isMeant($0) }
        return annotation.intervention.map { ($0, "intervention") }
            + annotation.comparator.map { ($0, "comparator") }
            + annotation.condition.map { ($0, "condition") }
            + annotation.outcome.map { ($0, "outcome") }
            + (annotation.anatomy ?? []).map { ($0, "anatomy") }
            + states.map { ($0, "unless") }
    }
}

extension Annotation {
    /// Whether nothing in it says for whom the intervention is contraindicated.
    fileprivate var namesNobody: Bool {
        unless.isEmpty && population == nil && threshold.isEmpty && direction != .for
    }
}
