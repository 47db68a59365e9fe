import Analysis
import Terminology

/// Tells a drug that a patient is allergic to from one that is asked about, by the words beside it.
struct AllergyWords {
    let tokens: [Token]
    let glossary: Glossary

    private static let before: Set = ["allergic", "allergy", "anaphylaxis", "hypersensitive"]
    private static let after: Set = [
        "allergy", "allergic", "anaphylaxis", "hypersensitivity", "anaphylactic", "all",
    ]

    /// "allergic to cefazolin", "penicillin anaphylaxis".
    func surround(_ span: ByteRange) -> Bool {
        let before = tokens.filter { $0.span.end <= span.start }.suffix(3).map(\.text)
        let after = tokens.first { $0.span.start >= span.end }?.text
        return !Self.before.isDisjoint(with: before) || after.map(Self.after.contains) ?? false
    }

    /// Whether a mention belongs to an allergy: the drug, or the reaction named beside it.
    func names(_ mention: Mention, in all: [Mention]) -> Bool {
        switch glossary[mention.concept].type {
        case .drug, .drugClass:
            return surround(mention.span)
        case .condition where glossary.term(of: mention.concept) == "anaphylaxis":
            return all.contains { other in
                let gap = mention.span.start - other.span.end
                return (0...4).contains(gap) && isDrug(other)
            }
        default:
            return false
        }
    }

    private func isDrug(_ mention: Mention) -> Bool {
        let type = glossary[mention.concept].type
        return type == .drug || type == .drugClass
    }
}
