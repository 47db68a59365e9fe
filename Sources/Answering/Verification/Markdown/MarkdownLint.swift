import Analysis
package import Corpus
package import Indexing

/// Something in a Markdown answer that the index does not bear out.
package struct MarkdownFinding: Equatable, Sendable, CustomStringConvertible {
    package enum Problem: Equatable, Sendable {
        case danglingNumber(Int)
        case uncitedReference(Int)
        case repeatedReference(Int)
        case notIndexed(reference: Int)
        case notCurrent(reference: Int, DocumentStatus)
        case unsupported
        case otherNumbers([String])
        case otherNegation
        case noReferences
    }

    /// Counted from 1.
    package var line: Int
    package var text: String
    package var problem: Problem

    package var description: String { "\(line): \(message)" }

    private var message: String {
        let quoted = "\"\(text.prefix(80))\(text.count > 80 ? "…" : "")\""
        return switch problem {
        case .danglingNumber(let number): "[\(number)] is not in the references"
        case .uncitedReference(let number): "reference \(number) is not cited"
        case .repeatedReference(let number): "reference \(number) stands twice"
        case .notIndexed(let number): "reference \(number) is not in the index; not checked"
        case .notCurrent(let number, let status):
            "reference \(number) has the status \(status.rawValue)"
        case .unsupported: "no cited passage supports \(quoted)"
        case .otherNumbers(let numbers):
            "no cited passage has \(numbers.joined(separator: ", ")) of \(quoted)"
        case .otherNegation: "the cited passage negates otherwise than \(quoted)"
        case .noReferences: "the answer has no references"
        }
    }
}

/// Checks the citations of any Markdown answer against an index.
package struct MarkdownLint {
    private let index: IndexReader
    private let support: SupportCheck

    package init(index: IndexReader) {
        self.index = index
        support = SupportCheck(analyzer: index.analyzer)
    }

    /// All findings by line.
    package func findings(_ text: String) throws(IndexError) -> [MarkdownFinding] {
        let answer = MarkdownAnswer(text)
        var findings = Self.numberFindings(answer)
        let documents = try index.allDocuments()
        var passages: [Int: [IndexedPassage]] = [:]
        for entry in answer.references {
            guard let document = Self.document(entry.text, in: documents),
                let ordinal = try index.document(document.id)?.ordinal
            else {
                findings.append(entry.finding(.notIndexed(reference: entry.number)))
                continue
            }
            passages[entry.number] = try index.passages(ofDocument: ordinal)
            if document.status != .current {
                findings.append(
                    entry.finding(.notCurrent(reference: entry.number, document.status)))
            }
        }
        findings += answer.statements.compactMap { supportFinding($0, passages) }
        return findings.sorted { $0.line < $1.line }
    }

    /// nil where a passage supports the statement, and where it rests on a reference that the
    /// index lacks, for then it cannot be told.
    private func supportFinding(
        _ statement: MarkdownAnswer.Statement, _ passages: [Int: [IndexedPassage]]
    ) -> MarkdownFinding? {
        let cited = statement.citations.compactMap { passages[$0] }
        guard !cited.isEmpty, cited.count == statement.citations.count,
            let problem = support.problem(of: statement.text, in: cited.joined().map(\.text))
        else { return nil }
        return MarkdownFinding(line: statement.line, text: statement.text, problem: problem)
    }

    private static func numberFindings(_ answer: MarkdownAnswer) -> [MarkdownFinding] {
        guard !answer.references.isEmpty else {
            return [MarkdownFinding(line: 1, text: "", problem: .noReferences)]
        }
        let listed = Set(answer.references.map(\.number))
        let cited = Set(answer.statements.flatMap(\.citations))
        var seen: Set<Int> = []
        let dangling = answer.statements.flatMap { statement in
            statement.citations.filter { !listed.contains($0) }.map {
                MarkdownFinding(
                    line: statement.line, text: statement.text, problem: .danglingNumber($0))
            }
        }
        let entries = answer.references.flatMap { entry -> [MarkdownFinding] in
            let isNew = seen.insert(entry.number).inserted
            return (isNew ? [] : [entry.finding(.repeatedReference(entry.number))])
                + (cited.contains(entry.number)
                    ? [] : [entry.finding(.uncitedReference(entry.number))])
        }
        return dangling + entries
    }

    /// The document that a reference names: by PMID, by DOI, or by its whole title.
    private static func document(
        _ text: String, in documents: [DocumentMetadata]
    ) -> DocumentMetadata? {
        if let match = text.firstMatch(of: /PMID:?\s*(\d{1,8})/) {
            return documents.first { $0.pmid == String(match.output.1) }
        }
        let folded = text.lowercased()
        return documents.first { document in
            document.doi.map { folded.contains($0.lowercased()) } ?? false
                || folded.contains(document.title.lowercased())
        }
    }
}

extension MarkdownAnswer.Entry {
    fileprivate func finding(_ problem: MarkdownFinding.Problem) -> MarkdownFinding {
        MarkdownFinding(line: line, text: text, problem: problem)
    }
}
