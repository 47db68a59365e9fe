import Retrieval

/// What tells whether the index answers a question at all: how much of it the best passage and
/// the best sentence are about.
struct CoverageFeatures {
    let values: [String: Double]

    init(_ asked: AskedProposition, _ passages: [PassageReading], hits: [Hit]) {
        var values: [String: Double] = [:]
        let shares = passages.map {
            asked.share(of: $0.stems)
        }
        values["best passage"] = shares.first ?? 0
        values["any passage"] = shares.max() ?? 0
        let sentences = passages.prefix(1).flatMap(\.sentences)
        values["best sentence"] = sentences.map { asked.share(of: $0.stems) }.max() ?? 0
        values["best answering sentence"] =
            sentences.filter(\.role.answers).map { asked.share(of: $0.stems) }.max() ?? 0
        let rarest = asked.stems.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let held = passages.first?.stems ?? []
        values["rarest word"] = rarest.map { held.contains($0) ? 1 : 0 } ?? 0
        if let first = hits.first, hits.count > 4 {
            values["lead over the fifth"] = Double(1 - hits[4].score / first.score)
        }
        self.values = values
    }
}
