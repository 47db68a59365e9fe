/// The best passages seen so far: a heap with the worst on top.
///
/// Passages are offered in ascending order, and of equal scores the earlier passage stays, so
/// the result does not depend on what was skipped.
struct TopPassages {
    private let limit: Int
    private var heap: [(score: Int32, passage: Int32)] = []

    /// - Precondition: `limit` is above 0.
    init(limit: Int) {
        precondition(limit > 0, "at least one passage is asked for")
        self.limit = limit
        heap.reserveCapacity(min(limit, 4096))
    }

    /// A passage must score more than this to enter.
    var threshold: Int32 { heap.count < limit ? 0 : heap[0].score }

    /// - Precondition: `score` is above ``threshold``.
    mutating func insert(_ passage: Int32, score: Int32) {
        if heap.count < limit {
            heap.append((score, passage))
            siftUp(heap.count - 1)
        } else {
            heap[0] = (score, passage)
            siftDown()
        }
    }

    /// Best first; equal scores in the order of passages.
    func sorted() -> [(score: Int32, passage: Int32)] {
        heap.sorted { Self.isWorse($1, $0) }
    }

    private static func isWorse(
        _ left: (score: Int32, passage: Int32), _ right: (score: Int32, passage: Int32)
    ) -> Bool {
        left.score != right.score ? left.score < right.score : left.passage > right.passage
    }

    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            guard Self.isWorse(heap[child], heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func siftDown() {
        var parent = 0
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heap.count && Self.isWorse(heap[child], heap[worst]) {
                worst = child
            }
            guard worst != parent else { return }
            heap.swapAt(parent, worst)
            parent = worst
        }
    }
}
