/// Postings of the terms asked for last, so that a process that answers many questions decodes
/// common terms once.
///
/// When the cache is full it is emptied: simpler than an order of use, and as good here, since
/// the common terms come back with the next question.
struct PostingCache {
    private let limit: Int
    private var postings: [String: IndexPostings] = [:]
    private var bytes = 0

    /// - Parameter limit: bytes of postings to keep.
    init(limit: Int) {
        self.limit = limit
    }

    subscript(term: String) -> IndexPostings? { postings[term] }

    mutating func insert(_ new: IndexPostings, for term: String) {
        let size =
            128
            + new.shares.reduce(0) {
                $0 + $1.passages.size + ($1.works?.size ?? 0)
            }
        guard size <= limit else { return }
        if bytes + size > limit {
            postings.removeAll()
            bytes = 0
        }
        if postings.updateValue(new, forKey: term) == nil { bytes += size }
    }
}
