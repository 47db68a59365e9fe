import Analysis
import Corpus
import Crypto

/// Builds claims, which is possible from evidence only: every claim carries its sources.
struct ClaimBuilder {
    private(set) var references = ReferenceList()
    private var used: Set<StatementIdentity> = []

    /// Whether the answer already quotes the statement.
    func quotes(_ statement: Statement) -> Bool {
        used.contains(statement.identity)
    }

    /// The statement verbatim; nil where the answer quotes it already.
    mutating func excerpt(_ evidence: Evidence) -> Claim? {
        guard used.insert(evidence.statement.identity).inserted else { return nil }
        return repeated(evidence)
    }

    /// The statement verbatim, whether it is quoted elsewhere or not: conflicts set statements of
    /// the sections side by side.
    mutating func repeated(_ evidence: Evidence) -> Claim {
        let statement = evidence.statement
        let sources = self.sources(of: statement)
        return Claim(
            text: statement.text, kind: .excerpt, citations: [sources[0].reference],
            direction: statement.annotation?.direction, grade: statement.annotation?.grade,
            scheme: statement.annotation?.scheme,
            applicability: evidence.applicability.overall,
            differences: evidence.applicability.differences, sources: sources)
    }

    /// A template sentence computed from the evidence; nil where there is none to compute from.
    mutating func derived(
        _ text: String, from evidence: [Evidence], applicability: Applicability? = nil
    ) -> Claim? {
        guard !evidence.isEmpty else { return nil }
        let sources = evidence.flatMap { self.sources(of: $0.statement) }
        var citations: [Int] = []
        for source in sources { citations.appendNew(source.reference) }
        return Claim(
            text: text, kind: .derived, citations: citations.sorted(),
            applicability: applicability, sources: sources)
    }

    mutating func number(of evidence: Evidence) -> Int {
        references.number(of: evidence.statement.document)
    }

    private mutating func sources(of statement: Statement) -> [ClaimSource] {
        let number = references.number(of: statement.document)
        return statement.parts.map { part in
            ClaimSource(
                reference: number, document: statement.document.id,
                passage: Int(statement.passage), locator: locator(of: statement),
                span: [part.span.start, part.span.end],
                sha256: SHA256.hash(data: Array(part.text.utf8)).hexadecimal)
        }
    }

    private func locator(of statement: Statement) -> String? {
        if let locator = statement.annotation?.locator { return locator }
        if let page = statement.page { return "p. \(page)" }
        return statement.headings.isEmpty ? nil : statement.headings.joined(separator: " › ")
    }
}
