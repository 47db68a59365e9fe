import Indexing

/// Ranks the passages of one segment, chunk by chunk.
///
/// In each chunk the terms that could matter least are set aside as long as they could not lift
/// a passage over the threshold together (Turtle & Flood 1995, "Query evaluation: strategies and
/// optimizations"); the others are added up, and only passages that could still pass are looked
/// up in the terms set aside. A chunk whose largest impacts cannot pass is not read at all.
/// Sums are of whole numbers, so the result is that of adding everything.
struct SegmentScorer {
    private struct Cursor {
        let list: ImpactList
        let weight: Int32
        var next = 0
    }

    /// A term's chunk: the most that it can add, and where it is.
    private struct Part {
        let cursor: Int
        let chunk: Int
        let bound: Int32
    }

    private let segment: IndexSegment
    private let works: WorkScores?
    private let prunes: Bool
    private var cursors: [Cursor]

    init(_ terms: [ScoredTerms.Term], segment: IndexSegment, prunes: Bool) {
        self.segment = segment
        self.prunes = prunes
        works = WorkScores(terms, in: segment)
        cursors = terms.compactMap { term in
            term.postings.shares.first { $0.segment == segment.number }
                .map { Cursor(list: $0.passages, weight: term.weight) }
        }
    }

    mutating func score(into top: inout TopPassages) {
        let width = ImpactFormat.chunkWidth
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: width) { buffer in
            // The buffer has a fixed capacity above 0, so it has an address.
            let accumulators = buffer.baseAddress!
            for chunk in 0..<(segment.passages + width - 1) / width {
                let parts = nextParts(chunk)
                guard works != nil || !parts.isEmpty else { continue }
                score(chunk, parts, accumulators, &top)
            }
        }
    }

    /// The terms that the chunk holds, in ascending order of their bounds.
    private mutating func nextParts(_ chunk: Int) -> [Part] {
        var parts: [Part] = []
        for index in cursors.indices {
            let next = cursors[index].next
            let chunks = cursors[index].list.chunks
            guard next < chunks.count, Int(chunks[next].number) == chunk else { continue }
            cursors[index].next += 1
            let bound = Int32(chunks[next].maximum) * cursors[index].weight
            parts.append(Part(cursor: index, chunk: next, bound: bound))
        }
        parts.sort { ($0.bound, $0.cursor) < ($1.bound, $1.cursor) }
        return parts
    }

    private func score(
        _ chunk: Int, _ parts: [Part], _ accumulators: UnsafeMutablePointer<Int32>,
        _ top: inout TopPassages
    ) {
        let largestWork: Int32
        if let works {
            largestWork = works.fill(chunk: chunk, accumulators)
        } else {
            largestWork = 0
        }
        let bound = parts.reduce(largestWork) { $0 + $1.bound }
        if prunes, bound <= top.threshold { return }
        let width = ImpactFormat.chunkWidth
        let count = min(width, segment.passages - chunk * width)
        if works == nil { accumulators.update(repeating: 0, count: width) }
        let (aside, asideBound) = setAside(parts, largestWork, top.threshold)
        for part in parts[aside...] {
            let cursor = cursors[part.cursor]
            cursor.list.add(chunk: part.chunk, times: cursor.weight, to: accumulators)
        }
        collect(chunk, count, parts[..<aside], asideBound, accumulators, &top)
    }

    /// How many parts, from the least, need not be added up, and the most they add together.
    private func setAside(
        _ parts: [Part], _ largestWork: Int32, _ threshold: Int32
    ) -> (count: Int, bound: Int32) {
        guard prunes else { return (0, 0) }
        var sum: Int32 = 0
        for (index, part) in parts.enumerated() {
            guard largestWork + sum + part.bound <= threshold else { return (index, sum) }
            sum += part.bound
        }
        return (parts.count, sum)
    }

    private func collect(
        _ chunk: Int, _ count: Int, _ aside: ArraySlice<Part>, _ asideBound: Int32,
        _ accumulators: UnsafeMutablePointer<Int32>, _ top: inout TopPassages
    ) {
        let lanes = 16
        let base = Int32(chunk * ImpactFormat.chunkWidth)
        for start in stride(from: 0, to: count, by: lanes) {
            let block = UnsafeRawPointer(accumulators + start)
                .loadUnaligned(as: SIMD16<Int32>.self)
            guard any(block .> (top.threshold - asideBound)) else { continue }
            for local in start..<min(start + lanes, count) {
                let known = accumulators[local]
                guard known > top.threshold - asideBound,
                    let score = complete(known, local, aside, asideBound, top.threshold),
                    !segment.isDeleted(base + Int32(local))
                else { continue }
                top.insert(segment.firstPassage + base + Int32(local), score: score)
            }
        }
    }

    /// Adds the terms set aside, from the largest, until the passage is out or complete.
    private func complete(
        _ known: Int32, _ local: Int, _ aside: ArraySlice<Part>, _ asideBound: Int32,
        _ threshold: Int32
    ) -> Int32? {
        var score = known
        var rest = asideBound
        for part in aside.reversed() {
            guard score + rest > threshold else { return nil }
            rest -= part.bound
            let cursor = cursors[part.cursor]
            let impact = cursor.list.impact(at: local, inChunk: part.chunk)
            score += Int32(impact) * cursor.weight
        }
        return score > threshold ? score : nil
    }
}
