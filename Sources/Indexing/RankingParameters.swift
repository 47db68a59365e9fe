/// The parameters that are baked into an index's impacts.
///
/// The impact of a term in a passage is the saturation part of BM25 over weighted fields
/// (Robertson, Zaragoza & Taylor 2004, "Simple BM25 extension to multiple weighted fields"):
/// `tf / (tf + k1 * (1 - b + b * dl / avgdl))`, where `tf` and `dl` are sums over the fields,
/// each times its weight.
package struct RankingParameters: Equatable, Sendable, Codable {
    /// How fast repetitions of a term stop counting; above 0.
    package var k1: Float = 0.9
    /// How much a long passage is held against; 0...1.
    package var b: Float = 0.4
    package var weights = FieldWeights()
    /// The same two for works, the runs of documents of one source.
    package var workK1: Float = 1.2
    package var workB: Float = 0.75

    package init() {}

    /// Exact BM25 over title, headings, body and keywords as one field.
    package static var plainBM25: RankingParameters {
        var plain = RankingParameters()
        plain.k1 = 1.2
        plain.b = 0.75
        plain.weights = FieldWeights(title: 1, headings: 1, body: 1, keywords: 1)
        return plain
    }
}

/// How often an occurrence in each field counts.
///
/// Weights are kept in quarters, so that weighted term frequencies are whole numbers.
package struct FieldWeights: Equatable, Sendable, Codable {
    package static let unitsPerOccurrence: Float = 4

    package private(set) var title: UInt32
    package private(set) var headings: UInt32
    package private(set) var body: UInt32
    package private(set) var keywords: UInt32

    /// - Precondition: each weight is in 0...16; it is rounded to a quarter.
    package init(title: Float = 2, headings: Float = 1, body: Float = 1, keywords: Float = 1) {
        func units(_ weight: Float) -> UInt32 {
            precondition((0...16).contains(weight), "a field's weight is in 0...16")
            return UInt32((weight * Self.unitsPerOccurrence).rounded())
        }
        self.title = units(title)
        self.headings = units(headings)
        self.body = units(body)
        self.keywords = units(keywords)
    }
}
