package import Answering

/// An answer as one self-contained page: no script, no font, no request to anywhere.
package struct HTMLView {
    private let passage: (ClaimSource) -> SourcePassage?
    private let review: ReviewNote?

    /// - Parameters:
    ///   - review: where the answer stands as a reviewed article; nil where it is none.
    ///   - passage: finds the passage of a source; nil leaves the claim without its unfolding
    ///     context.
    package init(
        review: ReviewNote? = nil, passage: @escaping (ClaimSource) -> SourcePassage?
    ) {
        self.review = review
        self.passage = passage
    }

    /// The whole page, ending with a line end.
    package func text(_ answer: Answer) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="referrer" content="no-referrer">
        <title>\(HTMLText.escaped(answer.question))</title>
        <style>
        \(HTMLStyle.sheet)
        </style>
        </head>
        <body>
        <a class="skip" href="#answer">Skip to the answer</a>
        \(header(answer))
        <main id="answer">
        \(main(answer))
        </main>
        \(footer(answer))
        </body>
        </html>

        """
    }

    // MARK: Landmarks

    private func header(_ answer: Answer) -> String {
        let flags = answer.redFlags.map { "<p class=\"flag\" role=\"alert\">\(escaped($0))</p>" }
        let notes = [
            answer.isReadDifferently ? ("Read as", answer.readAs) : nil,
            answer.case.map { ("Case", $0) },
            answer.currency.map { ("Evidence", $0) },
            answer.plainLanguage.map { ("Language", $0.gradeLine) },
        ].compactMap { $0 }
        let facts = notes.map { "<dt>\($0)</dt><dd dir=\"auto\">\(escaped($1))</dd>" }
        return """
            <header>
            \(flags.joined(separator: "\n"))
            <h1 dir="auto">\(escaped(answer.question))</h1>
            <dl class="facts">\(facts.joined())</dl>
            \(review.map(HTMLReview.text) ?? "")
            <p class="banner" role="note">\(escaped(answer.disclaimer))</p>
            </header>
            """
    }

    private func main(_ answer: Answer) -> String {
        let answer = answer.shown
        let parts =
            [verdict(answer)] + answer.sections.map(section) + answer.conflicts.map(conflict)
            + [toAsk(answer), gaps(answer), nearest(answer), references(answer), related(answer)]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func footer(_ answer: Answer) -> String {
        let index = answer.index
        return """
            <footer>
            <p>Every statement is an excerpt of an indexed source or computed from cited excerpts. \
            Index \(escaped(String(index.fingerprint.prefix(12)))): \(index.documents) documents, \
            \(index.passages) passages. Answer \(escaped(String(answer.digest.prefix(12)))).</p>
            </footer>
            """
    }

    // MARK: Parts of the answer

    private func verdict(_ answer: Answer) -> String {
        let kind = answer.verdict?.rawValue ?? "abstained"
        let judgement = answer.judgement.map { "<p class=\"judgement\">\(escaped($0))</p>" } ?? ""
        return """
            <section class="verdict \(kind)" aria-label="Verdict">
            <h2 dir="auto">\(escaped(answer.headline)) \(citations(answer.headlineCitations))</h2>
            \(terms(answer.plainLanguage?.terms))\(judgement)
            </section>
            """
    }

    private func section(_ section: AnswerSection) -> String {
        let body =
            section.isTable
            ? table(section)
            : "<ul>\n\(section.claims.map(item).joined(separator: "\n"))\n</ul>"
        return part(id: section.id.rawValue, title: section.title, body: body)
    }

    private func conflict(_ conflict: Conflict) -> String {
        let items = conflict.claims.map(item).joined(separator: "\n")
        return part(
            id: nil, title: conflict.label, body: "<ul class=\"conflict\">\n\(items)\n</ul>")
    }

    private func item(_ claim: Claim) -> String {
        let annotation =
            claim.annotationLine.map { "<p class=\"annotation\">\(escaped($0))</p>" } ?? ""
        return
            "<li><p dir=\"auto\">\(cited(claim))</p>\(terms(claim.terms))\(annotation)\(details(claim))</li>"
    }

    private func terms(_ terms: [ExplainedTerm]?) -> String {
        guard let terms else { return "" }
        let rows = terms.map { term in
            let words = [term.spelledOut, term.plain].compactMap { $0 }.joined(separator: ", ")
            return "<dt>\(escaped(term.term))</dt><dd>\(escaped(words))</dd>"
        }
        return terms.isEmpty ? "" : "<dl class=\"terms\">\(rows.joined())</dl>"
    }

    private func toAsk(_ answer: Answer) -> String {
        guard let plain = answer.plainLanguage else { return "" }
        let items = plain.questionsToAsk.map { "<li>\(escaped($0))</li>" }
        return part(
            id: "ask", title: PlainLanguage.questionsTitle, body: "<ul>\(items.joined())</ul>")
    }

    private func details(_ claim: Claim) -> String {
        let passages = claim.sources.compactMap { source in
            passage(source).map { (source, $0) }
        }
        guard !passages.isEmpty else { return "" }
        let quotes = passages.map { source, passage in
            let headings = passage.headings.joined(separator: " › ")
            // A locator that the source does not print is the headings again.
            let locator = source.locator == headings ? nil : source.locator
            let place = [passage.title, headings, locator].compactMap { $0 }
                .filter { !$0.isEmpty }.joined(separator: " › ")
            return """
                <figure><blockquote dir="auto">\(HTMLText.escapedLines(passage.before)) \
                <mark>\(HTMLText.escapedLines(passage.quoted))</mark> \
                \(HTMLText.escapedLines(passage.after))</blockquote>\
                <figcaption>[\(source.reference)] \(escaped(place))</figcaption></figure>
                """
        }
        let label = passages.count == 1 ? "Source passage" : "Source passages"
        return "<details><summary>\(label)</summary>\(quotes.joined())</details>"
    }

    private func table(_ section: AnswerSection) -> String {
        let rows = section.claims.map { claim in
            let (element, statement) = claim.applicabilityRow
            let mark = claim.applicability.map { "\($0.mark) " } ?? ""
            let fit = mark + claim.fitLabel
            return """
                <tr class="\(claim.applicability?.rawValue ?? "")">\
                <th scope="row">\(escaped(element))</th><td class="fit">\(fit)</td>\
                <td dir="auto">\(cited(statement))\(details(claim))</td></tr>
                """
        }
        return """
            <div class="scroll"><table><thead><tr><th scope="col">Element</th>\
            <th scope="col">\(section.fitTitle)</th><th scope="col">Case and evidence</th></tr></thead>
            <tbody>\(rows.joined(separator: "\n"))</tbody></table></div>
            """
    }

    private func gaps(_ answer: Answer) -> String {
        guard !answer.gaps.isEmpty else { return "" }
        let items = answer.gaps.map {
            "<li><strong>\(escaped($0.element))</strong>: \(escaped($0.text))</li>"
        }
        return part(id: "gaps", title: "What is missing", body: "<ul>\(items.joined())</ul>")
    }

    private func nearest(_ answer: Answer) -> String {
        guard !answer.nearest.isEmpty else { return "" }
        let items = answer.nearest.map {
            "<li><p><strong>\(escaped($0.title))</strong></p><p>\(escaped($0.text))</p></li>"
        }
        return part(id: "nearest", title: "Nearest passages", body: "<ul>\(items.joined())</ul>")
    }

    private func references(_ answer: Answer) -> String {
        guard !answer.references.isEmpty else { return "" }
        let items = answer.references.map(HTMLReference.item).joined(separator: "\n")
        return part(id: "references", title: "References", body: "<ol>\n\(items)\n</ol>")
    }

    private func related(_ answer: Answer) -> String {
        guard !answer.relatedQuestions.isEmpty else { return "" }
        let items = answer.relatedQuestions.map { "<li dir=\"auto\">\(escaped($0.text))</li>" }
        return part(id: "related", title: "Related questions", body: "<ul>\(items.joined())</ul>")
    }

    // MARK: Pieces

    private func part(id: String?, title: String, body: String) -> String {
        let anchor = id.map { " id=\"\($0)\" aria-labelledby=\"\($0)-title\"" } ?? ""
        let name = id.map { " id=\"\($0)-title\"" } ?? ""
        return "<section\(anchor)>\n<h2\(name)>\(escaped(title))</h2>\n\(body)\n</section>"
    }

    private func cited(_ claim: Claim) -> String {
        CitedText(claim).set(text: { HTMLText.escapedLines($0) }, citation: citations)
    }

    private func citations(_ numbers: [Int]) -> String {
        guard !numbers.isEmpty else { return "" }
        let links = numbers.map {
            "<a href=\"#ref-\($0)\" aria-label=\"Reference \($0)\">\($0)</a>"
        }
        return "<span class=\"cite\">[\(links.joined(separator: ", "))]</span>"
    }

    private func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
