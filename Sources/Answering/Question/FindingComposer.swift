import Analysis
import Terminology

/// Joins what a text says of a finding in several places: "my lower back has hurt for five days" is
/// acute low back pain, "his osteoarthritic knees" knee osteoarthritis.
///
/// Where, since when and of what kind a finding is, makes a narrower concept of it only where the
/// glossary has a name for the whole.
struct FindingComposer {
    let glossary: Glossary
    let text: String
    let tokens: [Token]
    let sentences: [ByteRange]
    let quantities: [Quantity]

    /// Tokens that may stand between a finding and the part of the body that it is in.
    private static let reach = 5
    /// In days: pain is acute for four weeks and chronic from twelve on.
    private static let course = (acute: 28.0, chronic: 84.0)

    func composed(_ mentions: [Mention]) -> [Mention] {
        mentions.map { mention in
            guard isFinding(mention) else { return mention }
            var whole = mention
            placed(mention, among: mentions).map { whole.concept = $0 }
            let kinds = qualified(whole) ?? lasting(whole)
            kinds.map { whole.concept = $0 }
            return whole
        }
    }

    private func isFinding(_ mention: Mention) -> Bool {
        switch glossary.type(of: mention.concept) {
        case .condition, .symptom: true
        default: false
        }
    }

    /// The finding in the part of the body that stands beside it.
    private func placed(_ finding: Mention, among mentions: [Mention]) -> ConceptID? {
        let parts = mentions.filter {
            glossary.type(of: $0.concept) == .anatomy && isNear($0.span, finding.span)
        }
        let name = glossary.term(of: finding.concept)
        for part in parts {
            for place in [part.surface, glossary.term(of: part.concept)] {
                let whole =
                    glossary.concept(named: "\(place) \(name)")
                    ?? glossary.concept(named: "\(name) of the \(place)")
                if let whole, whole != finding.concept { return whole }
            }
        }
        return nil
    }

    /// "acute LBP": with the word before it.
    private func qualified(_ finding: Mention) -> ConceptID? {
        guard let word = tokens.last(where: { $0.span.end <= finding.span.start }),
            text.slice(ByteRange(word.span.end, finding.span.start))?.allSatisfy(\.isWhitespace)
                ?? false
        else { return nil }
        return narrower(finding.concept, "\(word.text) \(glossary.term(of: finding.concept))")
    }

    /// "hurt three days ago": by how long it has been there.
    private func lasting(_ finding: Mention) -> ConceptID? {
        guard let sentence = sentences.first(where: { $0.contains(finding.span) }) else {
            return nil
        }
        let time = quantities.first {
            sentence.contains($0.span) && $0.role == .measure && $0.unit?.dimension == "time"
                && isDuration($0)
        }
        guard let time, let days = time.value.map({ $0 * (time.unit?.factor ?? 1) }) else {
            return nil
        }
        let name = glossary.term(of: finding.concept)
        if days <= Self.course.acute { return narrower(finding.concept, "acute \(name)") }
        return days >= Self.course.chronic ? narrower(finding.concept, "chronic \(name)") : nil
    }

    /// "for two years", "since three days", "five days ago".
    private func isDuration(_ time: Quantity) -> Bool {
        let before = tokens.last { $0.span.end <= time.span.start }?.text
        let behind = tokens.first { $0.span.start >= time.span.end }?.text
        return ["for", "since", "over", "past", "last"].contains(before) || behind == "ago"
    }

    private func narrower(_ concept: ConceptID, _ name: String) -> ConceptID? {
        glossary.concept(named: name).flatMap {
            $0 != concept && glossary.isA($0, concept) ? $0 : nil
        }
    }

    private func isNear(_ one: ByteRange, _ other: ByteRange) -> Bool {
        guard sentences.contains(where: { $0.contains(one) && $0.contains(other) }) else {
            return false
        }
        let from = min(one.end, other.end)
        let to = max(one.start, other.start)
        return tokens.count { from <= $0.span.start && $0.span.end <= to } <= Self.reach
    }
}
