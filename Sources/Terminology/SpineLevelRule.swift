internal import Analysis

/// Recognises vertebral levels that the glossary does not list: "C4-7", "L5/S1", "C5 and C6".
struct SpineLevelRule {
    let glossary: Glossary

    /// The region's concept, if the token is a level; a lone level counts beside another one or
    /// a word for a part of the spine, since "T4" and "S1" mean other things too.
    func concept(
        of token: NameToken, before: NameToken?, behind: ArraySlice<NameToken>
    ) -> ConceptID? {
        guard token.kind == .code, let region = token.singular.utf8.first,
            let name = Self.regions[region], Self.isLevel(token)
        else { return nil }
        // "T1/2" is a half-life at least as often as two vertebrae.
        if token.singular == "t1-2" { return nil }
        let isRange = token.singular.contains("-")
        guard isRange || Self.isOnSpine(before: before, behind: behind) else { return nil }
        return glossary.concept(named: name)
    }

    private static let regions: [UInt8: String] = [
        UInt8(ascii: "c"): "cervical spine", UInt8(ascii: "t"): "thoracic spine",
        UInt8(ascii: "l"): "lumbar spine", UInt8(ascii: "s"): "sacrum",
    ]

    /// A capital and a number, or a range; the tokenizer has checked the numbers of a range.
    private static func isLevel(_ token: NameToken) -> Bool {
        if token.singular.contains("-") { return true }
        guard let first = token.cased.utf8.first, (0x41...0x5A).contains(first),
            let number = Int(token.cased.dropFirst())
        else { return false }
        return 1...12 ~= number
    }

    private static func isOnSpine(before: NameToken?, behind: ArraySlice<NameToken>) -> Bool {
        if let before, spineWords.contains(before.singular) || isNeighbour(before) { return true }
        let next = behind.first { !connectives.contains($0.singular) }
        return next.map { spineWords.contains($0.singular) || isNeighbour($0) } ?? false
    }

    private static func isNeighbour(_ token: NameToken) -> Bool {
        token.kind == .code && regions[token.singular.utf8.first ?? 0] != nil && isLevel(token)
    }

    private static let connectives: Set = ["and", "or", "to", "through"]

    private static let spineWords: Set = [
        "level", "vertebra", "vertebral", "disc", "root", "nerve", "radiculopathy", "fracture",
        "laminectomy", "fusion", "pedicle", "foramen", "dermatome", "myotome", "spine", "facet",
        "corpectomy", "body", "discectomy", "stenosis", "radicular", "spinal", "herniation",
        "lamina", "endplate", "compression",
    ]
}
