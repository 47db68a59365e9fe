/// Relations between concepts: is-a and part-of count alike, and carry on upward.
extension Glossary {
    /// What the concept is directly a kind or a part of.
    package func broader(_ id: ConceptID) -> [ConceptID] {
        above[id.index].map(ConceptID.init)
    }

    /// What is directly a kind or a part of the concept, by term.
    package func narrower(_ id: ConceptID) -> [ConceptID] {
        below[id.index].map(ConceptID.init)
    }

    /// Everything that is a kind or a part of the concept, nearest first, by term within a
    /// distance; itself not among them.
    package func descendants(_ id: ConceptID) -> [ConceptID] {
        reached(from: id, by: narrower).map(\.id)
    }

    /// Everything that the concept is a kind or a part of, nearest first; itself not among them.
    package func ancestors(_ id: ConceptID) -> [ConceptID] {
        reached(from: id, by: broader).map(\.id)
    }

    /// Other concepts directly under one of the concept's broader concepts, by term.
    package func siblings(_ id: ConceptID) -> [ConceptID] {
        Set(broader(id).flatMap(narrower)).subtracting([id]).sorted()
    }

    /// Steps upward from one concept to another: 0 for the same; nil where no way leads up, or
    /// only one of more than `limit` steps.
    package func distance(
        from lower: ConceptID, to upper: ConceptID, upTo limit: Int = .max
    ) -> Int? {
        guard lower != upper else { return 0 }
        var seen = [lower]
        var edge = [lower]
        var steps = 0
        while !edge.isEmpty, steps < limit {
            steps += 1
            edge = edge.flatMap(broader).filter { !seen.contains($0) }
            if edge.contains(upper) { return steps }
            seen += edge
        }
        return nil
    }

    /// True for a concept itself and for whatever it is, at any remove, a kind or a part of.
    package func isA(_ lower: ConceptID, _ upper: ConceptID) -> Bool {
        distance(from: lower, to: upper) != nil
    }

    /// Whether the entry of either says that the other is not meant by it.
    package func areDistinguished(_ one: ConceptID, _ other: ConceptID) -> Bool {
        distinguished(from: one).contains(other) || distinguished(from: other).contains(one)
    }

    private func reached(
        from start: ConceptID, by step: (ConceptID) -> [ConceptID]
    ) -> [(id: ConceptID, steps: Int)] {
        var found: [(id: ConceptID, steps: Int)] = []
        var seen: Set = [start]
        var edge = [start]
        var steps = 0
        while !edge.isEmpty {
            steps += 1
            edge = edge.flatMap(step).filter { seen.insert($0).inserted }
            found += edge.map { (id: $0, steps: steps) }
        }
        return found
    }
}
