import Indexing

/// The scores of a segment's works: what a passage gains from the rest of its article.
///
/// A passage of a trial's report seldom repeats what the trial is about; the report as a whole
/// does. Adding a part of the whole's score to each part is the passage-to-document combination
/// of Callan 1994, "Passage-level evidence in document retrieval", turned around.
struct WorkScores {
    private let starts: [Int32]
    private let scores: [Int32]
    private let passages: Int

    /// Nil where the segment has no works, or no term weighs them.
    init?(_ terms: [ScoredTerms.Term], in segment: IndexSegment) {
        guard segment.hasWorks, terms.contains(where: { $0.workWeight > 0 }) else { return nil }
        starts = segment.workStarts
        passages = segment.passages
        let width = ImpactFormat.chunkWidth
        let chunks = (segment.workStarts.count + width - 1) / width
        var scores = [Int32](repeating: 0, count: chunks * width)
        scores.withUnsafeMutableBufferPointer { scores in
            for term in terms {
                let shares = term.postings.shares.filter { $0.segment == segment.number }
                for list in shares.compactMap(\.works) {
                    for chunk in list.chunks where Int(chunk.number) < chunks {
                        chunk.add(
                            times: term.workWeight,
                            to: scores.baseAddress! + Int(chunk.number) * width)
                    }
                }
            }
        }
        self.scores = scores
    }

    /// Writes the work scores of the passages of a chunk and returns the largest.
    func fill(chunk: Int, _ accumulators: UnsafeMutablePointer<Int32>) -> Int32 {
        let width = ImpactFormat.chunkWidth
        let end = min(passages, (chunk + 1) * width)
        var passage = chunk * width
        var work = self.work(of: Int32(passage))
        var largest: Int32 = 0
        while passage < end {
            let next = work + 1 < starts.count ? min(end, Int(starts[work + 1])) : end
            let score = scores[work]
            largest = max(largest, score)
            (accumulators + passage - chunk * width).update(repeating: score, count: next - passage)
            passage = next
            work += 1
        }
        return largest
    }

    func score(of passage: Int32) -> Int32 { scores[work(of: passage)] }

    func work(of passage: Int32) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= passage { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }
}
