package import Answering

/// An answer as text for a terminal or a pipe.
package struct TextView: Sendable {
    private let wrapper: TextWrapper
    private let style: TextStyle
    private let numbersClaims: Bool

    /// - Parameters:
    ///   - width: columns of a line; more than 100 are not used, for longer lines are hard to read.
    ///   - style: ``TextStyle/plain`` wherever the output is not a terminal.
    ///   - numbersClaims: whether each claim has its number in the answer, `(3)`, in place of a
    ///     bullet.
    package init(width: Int, style: TextStyle, numbersClaims: Bool = false) {
        self.numbersClaims = numbersClaims
        wrapper = TextWrapper(width: min(width, 100))
        self.style = style
    }

    /// The whole answer, ending with a line end. The same answer, width and style give the same
    /// bytes.
    package func text(_ answer: Answer) -> String {
        let answer = answer.shown
        let parts =
            [redFlags(answer), head(answer), verdict(answer)]
            + sections(answer)
            + [toAsk(answer), gaps(answer), nearest(answer), references(answer), related(answer)]
            + [foot(answer)]
        let shown = parts.filter { !$0.isEmpty }
        return shown.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    // MARK: Parts, each a list of lines

    private func redFlags(_ answer: Answer) -> [String] {
        answer.redFlags.flatMap { styled(.bad, wrapped($0, lead: "! ")) }
    }

    private func head(_ answer: Answer) -> [String] {
        var lines = styled(.bold, wrapped(answer.question))
        if answer.isReadDifferently { lines += wrapped(answer.readAs, lead: "Read as: ") }
        if let stated = answer.case { lines += wrapped(stated, lead: "Case: ") }
        let carried = answer.understood.carriedOver
        if !carried.isEmpty {
            lines += wrapped(carried.joined(separator: "; "), lead: "Carried over: ")
        }
        return lines
    }

    private func verdict(_ answer: Answer) -> [String] {
        let headline = "\(answer.headline) \(CitedText.mark(answer.headlineCitations))"
        let judgement = answer.judgement.map { styled(emphasis(answer), wrapped($0)) }
        let terms = terms(answer.plainLanguage?.terms, indent: "  ")
        return styled(.bold, wrapped(headline)) + terms + (judgement ?? [])
    }

    private func emphasis(_ answer: Answer) -> TextStyle.Emphasis {
        switch answer.verdict {
        case .for: .good
        case .against: .bad
        case .conditional, .insufficient: .caution
        case .informational, nil: .bold
        }
    }

    /// Sections, then conflicts; claims are counted through both.
    private func sections(_ answer: Answer) -> [[String]] {
        var number = 0
        func claims(_ claims: [Claim]) -> [String] {
            claims.flatMap { item in
                number += 1
                return claim(item, lead: numbersClaims ? "  (\(number)) " : "  • ")
            }
        }
        let sections = answer.sections.map { section in
            guard section.isTable else {
                return [heading(section.title)] + claims(section.claims)
            }
            number += section.claims.count
            let table = ApplicabilityTable(wrapper: wrapper, style: style)
            return [heading(section.title)] + table.lines(section.claims)
        }
        return sections
            + answer.conflicts.map { conflict in
                [style(.caution, SafeText.line(conflict.label))] + claims(conflict.claims)
            }
    }

    private func claim(_ claim: Claim, lead: String) -> [String] {
        let indent = String(repeating: " ", count: lead.count)
        let text = CitedText(claim).set(text: { $0 }, citation: CitedText.mark)
        let lines = text.split(separator: "\n").enumerated().flatMap { offset, line in
            wrapped(String(line), lead: offset == 0 ? lead : indent)
        }
        let terms = terms(claim.terms, indent: indent)
        guard let annotation = claim.annotationLine else { return lines + terms }
        return lines + terms + styled(.dim, wrapped(annotation, lead: indent))
    }

    private func terms(_ terms: [ExplainedTerm]?, indent: String) -> [String] {
        (terms ?? []).flatMap { styled(.dim, wrapped($0.line, lead: indent + "= ")) }
    }

    private func toAsk(_ answer: Answer) -> [String] {
        guard let plain = answer.plainLanguage else { return [] }
        return [heading(PlainLanguage.questionsTitle)]
            + plain.questionsToAsk.flatMap { wrapped($0, lead: "  • ") }
    }

    private func gaps(_ answer: Answer) -> [String] {
        guard !answer.gaps.isEmpty else { return [] }
        return [heading("What is missing")]
            + answer.gaps.flatMap { wrapped($0.text, lead: "  • \($0.element): ") }
    }

    private func nearest(_ answer: Answer) -> [String] {
        guard !answer.nearest.isEmpty else { return [] }
        return [heading("Nearest passages")]
            + answer.nearest.flatMap { passage in
                wrapped(passage.title, lead: "  • ")
                    + styled(.dim, wrapped(passage.text, lead: "    "))
                    + styled(.dim, wrapped("lind show \(passage.document)", lead: "    "))
            }
    }

    private func references(_ answer: Answer) -> [String] {
        guard !answer.references.isEmpty else { return [] }
        return [heading("References")] + answer.references.flatMap(reference)
    }

    private func reference(_ reference: Reference) -> [String] {
        let record = BibliographicRecord(reference)
        let lead = "\(reference.number < 10 ? " " : "")\(reference.number). "
        let text = "\(reference.kind.label). \(VancouverStyle.text(record))"
        let notes = [record.digestLabel, reference.statusNote].compactMap { $0 }
        return wrapped(text, lead: "  \(lead)")
            + notes.flatMap { styled(.dim, wrapped($0 + ".", lead: "      ")) }
    }

    private func related(_ answer: Answer) -> [String] {
        guard !answer.relatedQuestions.isEmpty else { return [] }
        return [heading("Related questions")]
            + answer.relatedQuestions.enumerated().flatMap { number, question in
                wrapped(question.text, lead: "  \(number + 1). ")
            }
    }

    private func foot(_ answer: Answer) -> [String] {
        let notes = [
            answer.plainLanguage.map { $0.gradeLine + "." }, answer.currency.map { $0 + "." },
            answer.disclaimer,
        ].compactMap { $0 }
        return styled(.dim, notes.flatMap { wrapped($0) })
    }

    // MARK: Lines

    private func heading(_ title: String) -> String { style(.heading, SafeText.line(title)) }

    private func wrapped(_ text: String, lead: String = "") -> [String] {
        wrapper.lines(SafeText.line(text), lead: SafeText.line(lead))
    }

    private func styled(_ emphasis: TextStyle.Emphasis, _ lines: [String]) -> [String] {
        lines.map { style(emphasis, $0) }
    }
}
