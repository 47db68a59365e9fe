/// A passage that matches a query.
package struct Hit: Equatable, Sendable {
    package var passage: Int32
    /// Ordinal of its document.
    package var document: Int32
    /// A sum over the query's terms, in the unit of BM25; above 0, with no upper limit.
    package var score: Float
    /// The part of the score that the closeness of the query's words has added.
    package var proximity: Float

    package init(passage: Int32, document: Int32, score: Float, proximity: Float = 0) {
        self.passage = passage
        self.document = document
        self.score = score
        self.proximity = proximity
    }
}

/// A number of a score with the numbers that it comes from.
package struct Explanation: Equatable, Sendable {
    package var name: String
    package var value: Float
    package var parts: [Explanation]

    package init(_ name: String, _ value: Float, _ parts: [Explanation] = []) {
        self.name = name
        self.value = value
        self.parts = parts
    }
}
