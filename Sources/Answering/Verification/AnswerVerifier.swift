import Analysis
import Corpus
import Crypto
package import Indexing

/// Proves an answer against an index: its numbers, its bytes, its grades and its references.
package struct AnswerVerifier {
    let index: IndexReader

    package init(index: IndexReader) {
        self.index = index
    }

    /// Everything that does not hold, in the order of the answer; empty where all does.
    ///
    /// - Throws: ``IndexError`` where the index cannot be read; what it lacks is a finding.
    package func findings(_ answer: Answer) throws(IndexError) -> [VerificationFinding] {
        var findings = NumberCheck(answer).findings
        if answer.digest != answer.computedDigest() {
            findings.append(
                VerificationFinding(
                    place: "digest", problem: .digest(expected: answer.computedDigest())))
        }
        for (place, claim) in answer.placedClaims {
            for problem in try problems(of: claim) {
                findings.append(VerificationFinding(place: place, problem: problem))
            }
        }
        return findings + (try referenceFindings(answer))
    }

    // MARK: Claims

    private func problems(
        of claim: Claim
    ) throws(IndexError) -> [VerificationFinding.Problem] {
        guard !claim.sources.isEmpty else { return [.claimWithoutSource] }
        var problems: [VerificationFinding.Problem] = []
        var quoted: [String] = []
        for source in claim.sources {
            let (passage, found) = try locate(source)
            problems += found
            guard let passage, let bytes = passage.text(of: source) else { continue }
            quoted.append(bytes)
            if SHA256.hash(data: Array(bytes.utf8)).hexadecimal != source.sha256 {
                problems.append(.bytesChanged)
            }
            if claim.kind == .excerpt, source == claim.sources.last {
                problems += Self.alterations(of: claim, source, in: passage)
            }
        }
        if claim.kind == .excerpt, quoted.count == claim.sources.count,
            quoted.joined(separator: " ") != claim.text
        {
            problems.append(.textIsNotItsSource)
        }
        return problems
    }

    private func locate(
        _ source: ClaimSource
    ) throws(IndexError) -> (IndexedPassage?, [VerificationFinding.Problem]) {
        guard try index.document(source.document) != nil else {
            return (nil, [.documentMissing(source.document)])
        }
        guard let number = Int32(exactly: source.passage),
            let passage = try index.passages([number]).first,
            passage.metadata.id == source.document
        else { return (nil, [.passageMissing(source.passage)]) }
        return passage.text(of: source) == nil
            ? (passage, [.spanOutsidePassage]) : (passage, [])
    }

    /// Grade, scheme and direction against the annotation of the block that holds the span.
    private static func alterations(
        of claim: Claim, _ source: ClaimSource, in passage: IndexedPassage
    ) -> [VerificationFinding.Problem] {
        let span = ByteRange(source.span[0], source.span[1])
        let annotation = passage.blocks.first { $0.span.contains(span) }?.annotation
        return [
            altered("grade", claim.grade, annotation?.grade),
            altered("scheme", claim.scheme, annotation?.scheme),
            altered("direction", claim.direction?.rawValue, annotation?.direction?.rawValue),
        ].compactMap { $0 }
    }

    // MARK: References

    private func referenceFindings(
        _ answer: Answer
    ) throws(IndexError) -> [VerificationFinding] {
        var ids: [Int: String] = [:]
        for source in answer.allClaims.flatMap(\.sources) {
            ids[source.reference] = source.document
        }
        var findings: [VerificationFinding] = []
        for reference in answer.references {
            guard let id = ids[reference.number], let found = try index.document(id) else {
                continue
            }
            let newer = try index.supersededBy(id).first
            for problem in Self.alterations(of: reference, found.metadata, newer: newer) {
                findings.append(
                    VerificationFinding(place: "reference \(reference.number)", problem: problem))
            }
        }
        return findings
    }

    private static func alterations(
        of reference: Reference, _ document: DocumentMetadata, newer: String?
    ) -> [VerificationFinding.Problem] {
        [
            altered("kind", reference.kind.rawValue, document.kind.rawValue),
            altered("title", reference.title, document.title),
            altered("authors", joined(reference.authors), joined(document.authors)),
            altered("organization", reference.organization, document.organization),
            altered("source", reference.source, document.source),
            altered("year", reference.year.map(String.init), document.year.map(String.init)),
            altered("pmid", reference.pmid, document.pmid),
            altered("doi", reference.doi, document.doi),
            altered("url", reference.url, document.url),
            altered("status", reference.status.rawValue, document.status.rawValue),
            altered("digest", String(reference.digest), String(document.isDigest)),
            altered("checked", reference.checked, document.checked),
        ].compactMap { $0 }
    }

    private static func joined(_ names: [String]) -> String { names.joined(separator: ", ") }

    private static func altered(
        _ field: String, _ found: String?, _ expected: String?
    ) -> VerificationFinding.Problem? {
        guard found != expected else { return nil }
        return .altered(field: field, found: found ?? "–", expected: expected ?? "–")
    }
}

extension IndexedPassage {
    /// The bytes of a source's span; nil where it leaves the passage or cuts a character.
    fileprivate func text(of source: ClaimSource) -> String? {
        guard source.span.count == 2, span.start <= source.span[0],
            source.span[0] <= source.span[1], source.span[1] <= span.end
        else { return nil }
        let range = ByteRange(source.span[0] - span.start, source.span[1] - span.start)
        return text.slice(range).map(String.init)
    }
}
