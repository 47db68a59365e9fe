/// Which mechanisms rank, and their parameters; one configuration serves every index.
package struct RetrievalConfiguration: Equatable, Sendable {
    /// What the score of a passage's whole work adds to the passage's own; 0 turns it off.
    package var workWeight: Float = 0.5

    /// Whether passages that cannot reach the result are passed over; changes time alone.
    package var prunes = true

    package init() {}

    /// BM25 and nothing else.
    package static var plain: RetrievalConfiguration {
        var plain = RetrievalConfiguration()
        plain.workWeight = 0
        return plain
    }
}
