import Analysis

/// Remembers by which numbers the terms of an analysis are counted, so that most terms of a text
/// are looked up by a number and not by their bytes.
struct KnownTerms {
    struct Numbers {
        /// Among the accumulator's terms.
        var posting: Int32
        /// Among the words of the glossary's names; -1 where no name has it.
        var word: Int32
    }

    private static let unknown = Numbers(posting: -1, word: -1)

    private var round = 0
    private var terms: [Numbers] = []
    private var concepts: [Int32] = []

    /// The numbers of a term, from `find` where they are not known.
    mutating func numbers(
        of term: NumberedTerm, _ find: (UnsafeBufferPointer<UInt8>) -> Numbers
    ) -> Numbers {
        guard let number = term.number.map(Int.init) else { return find(term.bytes) }
        if term.round != round {
            round = term.round
            terms.removeAll(keepingCapacity: true)
        }
        while terms.count <= number { terms.append(Self.unknown) }
        if terms[number].posting < 0 { terms[number] = find(term.bytes) }
        return terms[number]
    }

    /// The accumulator's number of a concept's term, from `find` where it is not known.
    mutating func posting(ofConcept concept: Int, _ find: () -> Int32) -> Int32 {
        while concepts.count <= concept { concepts.append(-1) }
        if concepts[concept] < 0 { concepts[concept] = find() }
        return concepts[concept]
    }
}
