import Analysis
import Corpus
import Crypto
package import Indexing

/// What happened, since an answer was given, to a document that it cites.
package struct SourceChange: Equatable, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: Equatable, Hashable, Sendable {
        case missing
        case quotedTextChanged
        case status(String)
        case superseded(by: String)
    }

    package var document: String
    package var kind: Kind

    package var description: String {
        switch kind {
        case .missing: "\(document) is no longer indexed"
        case .quotedTextChanged: "\(document): a quoted passage has changed"
        case .status(let status): "\(document) is now \(status)"
        case .superseded(let newer): "\(document) is superseded by \(newer)"
        }
    }
}

extension AnswerVerifier {
    /// Changes that take the ground from under an answer, each once, in the order of the answer.
    ///
    /// Unlike ``findings(_:)`` it lets pass what a rebuild changes by itself: the numbers of
    /// passages, and the place of an excerpt whose words still stand in the document.
    package func sourceChanges(_ answer: Answer) throws(IndexError) -> [SourceChange] {
        var seen: Set<SourceChange> = []
        var changes: [SourceChange] = []
        for claim in answer.allClaims {
            for source in claim.sources {
                let found = try self.changes(
                    of: source, in: claim, status: answer.status(of: source.reference))
                changes += found.filter { seen.insert($0).inserted }
            }
        }
        return changes
    }

    private func changes(
        of source: ClaimSource, in claim: Claim, status: DocumentStatus?
    ) throws(IndexError) -> [SourceChange] {
        let id = source.document
        guard let (ordinal, metadata) = try index.document(id),
            let text = try index.canonicalText(ordinal)
        else { return [SourceChange(document: id, kind: .missing)] }
        var changes: [SourceChange] = []
        if !text.holds(source), claim.kind == .derived || !text.contains(claim.text) {
            changes.append(SourceChange(document: id, kind: .quotedTextChanged))
        }
        if let status, metadata.status != status {
            changes.append(SourceChange(document: id, kind: .status(metadata.status.rawValue)))
        }
        if status == .current, let newer = try index.supersededBy(id).first {
            changes.append(SourceChange(document: id, kind: .superseded(by: newer)))
        }
        return changes
    }
}

extension Answer {
    fileprivate func status(of reference: Int) -> DocumentStatus? {
        references.first { $0.number == reference }?.status
    }
}

extension String {
    /// Whether the bytes of the source's span are those that were quoted.
    fileprivate func holds(_ source: ClaimSource) -> Bool {
        guard source.span.count == 2, 0 <= source.span[0], source.span[0] <= source.span[1],
            let bytes = slice(ByteRange(source.span[0], source.span[1]))
        else { return false }
        return SHA256.hash(data: Array(bytes.utf8)).hexadecimal == source.sha256
    }
}
