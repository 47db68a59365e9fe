import Analysis
import Answering
import Corpus
import Indexing
import Rendering

/// Finds the passage that a claim's source stands in.
struct PassageFinder {
    let index: IndexReader

    /// nil where the index no longer holds the passage, or the span leaves it.
    func passage(_ source: ClaimSource) -> SourcePassage? {
        guard let number = Int32(exactly: source.passage), source.span.count == 2,
            let passage = try? index.passages([number]).first,
            passage.metadata.id == source.document
        else { return nil }
        let start = source.span[0] - passage.span.start
        let end = source.span[1] - passage.span.start
        guard 0 <= start, start <= end, end <= passage.span.count,
            let before = passage.text.slice(ByteRange(0, start)),
            let quoted = passage.text.slice(ByteRange(start, end)),
            let after = passage.text.slice(ByteRange(end, passage.span.count))
        else { return nil }
        return SourcePassage(
            title: passage.metadata.title, headings: passage.headings, before: String(before),
            quoted: String(quoted), after: String(after))
    }
}
