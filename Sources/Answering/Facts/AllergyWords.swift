import Analysis
import Terminology

/// Tells a drug that a patient is allergic to from one that is asked about, by the words beside it.
struct AllergyWords {
    let tokens: [Token]
    let glossary: Glossary

    private static let before: Set = ["allergic", "allergy", "anaphylaxis", "hypersensitive"]
    private static let links: Set = ["to", "from", "with", "of", "after", "by", "against"]
    private static let after: Set = [
        "allergy", "allergic", "anaphylaxis", "hypersensitivity", "anaphylactic", "all",
    ]

    /// "allergic to cefazolin", "penicillin anaphylaxis".
    func surround(_ span: ByteRange) -> Bool {
        let before = tokens.filter { $0.span.end <= span.start }.suffix(3).map(\.text)
        let after = tokens.first { $0.span.start >= span.end }?.text
        // "anaphylaxis, strep throat, cephalexin?": what only follows is asked about.
        let isLinked =
            before.last.map(Self.before.contains) ?? false
            || !Self.links.isDisjoint(with: before)
        return isLinked && !Self.before.isDisjoint(with: before)
            || after.map(Self.after.contains) ?? false
            || followedByAnaphylaxis(span, before)
    }

    /// "collapsed within minutes of penicillin as a child (anaphylaxis)".
    private func followedByAnaphylaxis(_ span: ByteRange, _ before: [String]) -> Bool {
        guard let last = before.last, ["of", "after", "from", "to"].contains(last) else {
            return false
        }
        let behind = tokens.filter { $0.span.start >= span.end }.prefix(Self.reach).map(\.text)
        guard let place = behind.firstIndex(where: { $0.hasPrefix("anaphyla") }) else {
            return false
        }
        return place == 0 || !["in", "for", "of", "with"].contains(behind[place - 1])
    }

    /// In tokens.
    private static let reach = 6

    /// Whether a mention belongs to an allergy: the drug, or the reaction named beside it.
    func names(_ mention: Mention, in all: [Mention]) -> Bool {
        if isDrug(mention) { return surround(mention.span) }
        return glossary.type(of: mention.concept) == .condition
            && glossary.term(of: mention.concept) == "anaphylaxis"
            && all.contains { isDrug($0) && surround($0.span) }
    }

    private func isDrug(_ mention: Mention) -> Bool {
        glossary.type(of: mention.concept).isDrug
    }
}
