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

    /// A term's chunk and the most that it can add.
    private struct Part {
        let chunk: ImpactChunk
        let weight: Int32
        let bound: Int32
    }

    /// Passages whose sums are compared at once.
    private static let blockWidth = 64

    private let segment: IndexSegment
    private let works: WorkScores?
    private let prunes: Bool
    /// Keeps the lists alive, whose chunks the parts point to.
    private var cursors: [Cursor]
    /// The terms of the chunk at hand, in ascending order of their bounds.
    private var parts: [Part] = []

    init(_ terms: [ScoredTerms.Term], segment: IndexSegment, prunes: Bool) {
        self.segment = segment
        self.prunes = prunes
        works = WorkScores(terms, in: segment)
        cursors = terms.compactMap { term in
            term.postings.shares.first { $0.segment == segment.number }
                .map { Cursor(list: $0.passages, weight: term.passageWeight(in: segment)) }
        }
        parts.reserveCapacity(cursors.count)
    }

    mutating func score(into top: inout TopPassages) {
        let width = ImpactFormat.chunkWidth
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: width) { buffer in
            // The buffer has a fixed capacity above 0, so it has an address.
            let accumulators = buffer.baseAddress!
            for chunk in 0..<(segment.passages + width - 1) / width {
                gatherParts(of: Int32(chunk))
                guard works != nil || !parts.isEmpty else { continue }
                score(chunk, accumulators, &top)
            }
        }
    }

    private mutating func gatherParts(of number: Int32) {
        parts.removeAll(keepingCapacity: true)
        for index in cursors.indices {
            let next = cursors[index].next
            guard next < cursors[index].list.chunks.count else { continue }
            let chunk = cursors[index].list.chunks[next]
            guard chunk.number == number else { continue }
            cursors[index].next += 1
            let weight = cursors[index].weight
            let bound = Int32(chunk.maximum) * weight
            let place = parts.firstIndex { $0.bound > bound } ?? parts.count
            parts.insert(Part(chunk: chunk, weight: weight, bound: bound), at: place)
        }
    }

    private func score(
        _ chunk: Int, _ accumulators: UnsafeMutablePointer<Int32>, _ top: inout TopPassages
    ) {
        let largestWork = works?.fill(chunk: chunk, accumulators) ?? 0
        let bound = parts.reduce(largestWork) { $0 + $1.bound }
        if prunes, bound <= top.threshold { return }
        let width = ImpactFormat.chunkWidth
        let count = min(width, segment.passages - chunk * width)
        if works == nil { accumulators.update(repeating: 0, count: width) }
        let (aside, asideBound) = setAside(largestWork, top.threshold)
        for part in parts[aside...] { part.chunk.add(times: part.weight, to: accumulators) }
        var start = 0
        while start < count {
            let end = min(start + Self.blockWidth, count)
            if Self.exceeds(accumulators + start, top.threshold - asideBound) {
                let block = Block(
                    chunk: chunk, passages: start..<end, aside: aside, bound: asideBound)
                collect(block, accumulators, &top)
            }
            start = end
        }
    }

    /// How many parts, from the least, are not added up, and the most they add together.
    ///
    /// Half of the threshold at most: beyond that too many passages would have to be looked up.
    private func setAside(_ largestWork: Int32, _ threshold: Int32) -> (count: Int, bound: Int32) {
        guard prunes else { return (0, 0) }
        var sum: Int32 = 0
        for (index, part) in parts.enumerated() {
            guard sum + part.bound <= (threshold - largestWork) / 2 else { return (index, sum) }
            sum += part.bound
        }
        return (parts.count, sum)
    }

    /// Whether one of a block's sums is above a limit: the sign of `limit - sum` tells.
    private static func exceeds(_ block: UnsafeMutablePointer<Int32>, _ limit: Int32) -> Bool {
        let vectors = UnsafeRawPointer(block).assumingMemoryBound(to: SIMD16<Int32>.self)
        var signs = SIMD16<Int32>.zero
        for index in 0..<blockWidth / 16 { signs |= limit &- vectors[index] }
        return signs.min() < 0
    }

    private struct Block {
        let chunk: Int
        let passages: Range<Int>
        /// How many parts were not added up, and the most they add together.
        let aside: Int
        let bound: Int32
    }

    private func collect(
        _ block: Block, _ accumulators: UnsafeMutablePointer<Int32>, _ top: inout TopPassages
    ) {
        let base = Int32(block.chunk * ImpactFormat.chunkWidth)
        for local in block.passages where accumulators[local] > top.threshold - block.bound {
            let score = complete(accumulators[local], local, block, top.threshold)
            guard score > top.threshold, !segment.isDeleted(base + Int32(local)) else { continue }
            top.insert(segment.firstPassage + base + Int32(local), score: score)
        }
    }

    /// Adds the parts set aside, from the largest, as long as the passage can pass.
    private func complete(
        _ known: Int32, _ local: Int, _ block: Block, _ threshold: Int32
    ) -> Int32 {
        var score = known
        var rest = block.bound
        var index = block.aside
        while index > 0, score + rest > threshold {
            index -= 1
            rest -= parts[index].bound
            score += Int32(parts[index].chunk.impact(at: local)) * parts[index].weight
        }
        return index == 0 ? score : 0
    }
}
