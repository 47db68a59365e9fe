import Analysis
import Terminology

/// Finds in a question's story what its asking sentence points back to.
///
/// "He had his last tetanus shot six years ago. Should he get another?", "She wants to stop
/// denosumab. Should she?": the intervention stands where somebody wants, proposes or asks for it,
/// else where an intervention is named last.
struct StoryReader {
    let tokens: [Token]
    let sentences: [ByteRange]
    let told: [PropositionReader.Placed]

    private static let wishes: Set<String> = [
        "want", "wants", "wanted", "like", "wish", "wishes", "ask", "asks", "asked", "asking",
        "propose", "proposes", "proposed", "offer", "offers", "offered", "suggest", "suggests",
        "suggested", "insist", "insists", "request", "requests", "requested", "hoping", "consider",
        "considering", "wonder", "wonders", "wondering", "about", "read", "plan", "plans",
        "planned", "advised", "prefers", "prefer", "needs", "wrote", "ordered", "told",
    ]

    /// The intervention that the story leads up to.
    var intervention: PropositionReader.Placed? {
        let named = told.filter { $0.part == .intervention }
        return named.last(where: isWished) ?? named.last
    }

    /// The story's conditions, in its order.
    var conditions: [PropositionReader.Placed] { told.filter { $0.part == .condition } }

    private func isWished(_ placed: PropositionReader.Placed) -> Bool {
        let span = placed.mention.span
        guard let sentence = sentences.first(where: { $0.contains(span) }) else { return false }
        return tokens.contains {
            sentence.contains($0.span) && $0.span.end <= span.start
                && Self.wishes.contains($0.text)
        }
    }
}
