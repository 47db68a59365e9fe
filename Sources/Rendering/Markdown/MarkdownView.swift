package import Answering

/// An answer as CommonMark, with GitHub's tables for the applicability.
package struct MarkdownView: Sendable {
    private let review: ReviewNote?

    /// - Parameter review: where the answer stands as a reviewed article; nil where it is none.
    package init(review: ReviewNote? = nil) {
        self.review = review
    }

    /// The whole answer, ending with a line end.
    package func text(_ answer: Answer) -> String {
        let answer = answer.shown
        let parts =
            [redFlags(answer), head(answer), verdict(answer)]
            + answer.sections.map(section)
            + answer.conflicts.map(conflict)
            + [toAsk(answer), gaps(answer), nearest(answer), references(answer), related(answer)]
            + [foot(answer)]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func redFlags(_ answer: Answer) -> String {
        answer.redFlags.map { "> **\(escaped($0))**" }.joined(separator: "\n>\n")
    }

    private func head(_ answer: Answer) -> String {
        var parts = ["# \(escaped(answer.question))"]
        if answer.isReadDifferently { parts.append("*Read as:* \(escaped(answer.readAs))") }
        if let stated = answer.case { parts.append("*Case:* \(escaped(stated))") }
        parts += review.map(\.lines)?.map(escaped) ?? []
        return parts.joined(separator: "\n\n")
    }

    private func verdict(_ answer: Answer) -> String {
        let headline = escaped(answer.headline)
        let marks = " " + citations(answer.headlineCitations)
        let judgement = answer.judgement.map { "\n\n\(escaped($0))" } ?? ""
        let terms = terms(answer.plainLanguage?.terms)
        return "**\(headline)**\(marks)\(terms)\(judgement)"
    }

    private func section(_ section: AnswerSection) -> String {
        let body = section.isTable ? table(section) : list(section.claims.map(claim))
        return "## \(escaped(section.title))\n\n\(body)"
    }

    private func claim(_ claim: Claim) -> String {
        let annotation = claim.annotationLine.map { " *(\(escaped($0)))*" } ?? ""
        return cited(claim) + terms(claim.terms) + annotation
    }

    private func terms(_ terms: [ExplainedTerm]?) -> String {
        (terms ?? []).map { "<br>*= \(escaped($0.line))*" }.joined()
    }

    private func toAsk(_ answer: Answer) -> String {
        guard let plain = answer.plainLanguage else { return "" }
        return "## \(PlainLanguage.questionsTitle)\n\n\(list(plain.questionsToAsk.map(escaped)))"
    }

    private func table(_ section: AnswerSection) -> String {
        let rows = section.claims.map { claim in
            let (element, statement) = claim.applicabilityRow
            return "| \(escaped(element)) | \(claim.fitLabel) | \(cited(statement)) |"
        }
        let head = "| element | \(section.fitTitle.lowercased()) | |"
        return ([head, "|---|---|---|"] + rows).joined(separator: "\n")
    }

    private func conflict(_ conflict: Conflict) -> String {
        "## \(escaped(conflict.label))\n\n\(list(conflict.claims.map(claim)))"
    }

    private func gaps(_ answer: Answer) -> String {
        guard !answer.gaps.isEmpty else { return "" }
        let items = answer.gaps.map { "\(escaped($0.element)): \(escaped($0.text))" }
        return "## What is missing\n\n\(list(items))"
    }

    private func nearest(_ answer: Answer) -> String {
        guard !answer.nearest.isEmpty else { return "" }
        let items = answer.nearest.map {
            "**\(escaped($0.title))** (`\($0.document)`): \(escaped($0.text))"
        }
        return "## Nearest passages\n\n\(list(items))"
    }

    private func references(_ answer: Answer) -> String {
        guard !answer.references.isEmpty else { return "" }
        let items = answer.references.map { reference in
            "\(reference.number). <a id=\"ref-\(reference.number)\"></a>\(self.reference(reference))"
        }
        return "## References\n\n\(items.joined(separator: "\n"))"
    }

    private func reference(_ reference: Reference) -> String {
        let record = BibliographicRecord(reference)
        let notes = [record.digestLabel, reference.statusNote].compactMap { $0 }
        return (["*\(reference.kind.label).*", linked(record)] + notes.map { "\(escaped($0))." })
            .joined(separator: " ")
    }

    /// The Vancouver reference with its identifiers as links.
    private func linked(_ record: BibliographicRecord) -> String {
        var bare = record
        (bare.pmid, bare.doi, bare.url) = (nil, nil, nil)
        let links = [
            record.pmid.map {
                MarkdownText.link("PMID \($0)", to: WebAddress(pmid: $0)?.text ?? "")
            },
            record.doi.map { MarkdownText.link("doi:\($0)", to: WebAddress(doi: $0)?.text ?? "") },
            record.url.map { MarkdownText.link($0, to: $0) },
        ].compactMap { $0 }
        return ([escaped(VancouverStyle.text(bare))] + links).joined(separator: " ")
    }

    private func related(_ answer: Answer) -> String {
        guard !answer.relatedQuestions.isEmpty else { return "" }
        return "## Related questions\n\n\(list(answer.relatedQuestions.map { escaped($0.text) }))"
    }

    private func foot(_ answer: Answer) -> String {
        let notes = [
            answer.plainLanguage.map { $0.gradeLine + "." }, answer.currency.map { $0 + "." },
            answer.disclaimer,
        ].compactMap { $0 }
        return "---\n\n" + notes.map { "*\(escaped($0))*" }.joined(separator: "\n\n")
    }

    private func list(_ items: [String]) -> String {
        items.map { "- \($0)" }.joined(separator: "\n")
    }

    private func cited(_ claim: Claim) -> String {
        CitedText(claim).set(text: { MarkdownText.escapedLines($0) }, citation: citations)
    }

    /// `[1](#ref-1), [2](#ref-2)` in brackets that stay when the links are followed.
    private func citations(_ numbers: [Int]) -> String {
        guard !numbers.isEmpty else { return "" }
        return "\\[" + numbers.map { "[\($0)](#ref-\($0))" }.joined(separator: ", ") + "\\]"
    }

    private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
