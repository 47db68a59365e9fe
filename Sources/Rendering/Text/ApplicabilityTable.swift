import Answering

/// Elements of a case against those of the evidence, a row each.
struct ApplicabilityTable {
    let wrapper: TextWrapper
    let style: TextStyle

    /// Mark, element, statement and citation in columns; what names no element is a sentence
    /// across them. The element's column is as wide as its longest entry.
    func lines(_ claims: [Claim]) -> [String] {
        let elements = claims.map { DisplayWidth.of(SafeText.line($0.applicabilityRow.element)) }
        let column = elements.max() ?? 0
        return claims.flatMap { row($0, column: column) }
    }

    private func row(_ claim: Claim, column: Int) -> [String] {
        let (element, statement) = claim.applicabilityRow
        let name = SafeText.line(element)
        let padding = String(repeating: " ", count: column - DisplayWidth.of(name))
        let lead =
            element.isEmpty ? "  \(mark(claim)) " : "  \(mark(claim)) \(name)\(padding)  "
        let differences = claim.differences.filter { !claim.text.contains($0) }
        let cited = CitedText(statement).set(text: { $0 }, citation: CitedText.mark)
        let text = ([cited] + differences).joined(separator: "; ")
        return wrapper.lines(SafeText.line(text), lead: lead)
    }

    /// A reviewer reads words of one width, others a mark.
    private func mark(_ claim: Claim) -> String {
        if let criterion = claim.criterion {
            let padding = String(repeating: " ", count: 10 - criterion.rawValue.count)
            return style(Self.emphasis(criterion), criterion.rawValue) + padding
        }
        return switch claim.applicability {
        case .matches: style(.good, Applicability.matches.mark)
        case .differs: style(.caution, Applicability.differs.mark)
        case .contraindicated: style(.bad, Applicability.contraindicated.mark)
        case .unstated: style(.dim, Applicability.unstated.mark)
        case nil: "•"
        }
    }

    private static func emphasis(_ criterion: CriterionStatus) -> TextStyle.Emphasis {
        switch criterion {
        case .met: .good
        case .notMet: .bad
        case .notStated: .dim
        }
    }
}
