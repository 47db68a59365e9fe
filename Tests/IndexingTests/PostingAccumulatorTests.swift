import Testing
import TestSupport

@testable import Indexing

@Suite struct PostingAccumulatorTests {
    private typealias Index = [String: [Int32: UInt32]]

    /// Random occurrences, as they are added and as a plain dictionary counts them.
    private func occurrences(passages: Int32) -> [(term: String, passage: Int32)] {
        var random = SeededGenerator(seed: 5)
        return (0..<passages).flatMap { passage in
            (0..<20).map { _ in
                (
                    "t\(Int.random(in: 0..<900, using: &random) / Int.random(in: 1...90, using: &random))",
                    passage
                )
            }
        }
    }

    private func expected(_ occurrences: [(term: String, passage: Int32)]) -> Index {
        occurrences.reduce(into: [:]) { $0[$1.term, default: [:]][$1.passage, default: 0] += 4 }
    }

    @Test(arguments: [nil, 100, 7])
    func keepsEveryOccurrenceWhateverIsSpilled(spillEvery: Int32?) throws {
        let folder = try TemporaryFolder()
        let occurrences = occurrences(passages: 700)
        var accumulator = PostingAccumulator()
        var runs = PostingRuns(folder: folder.file("runs"))
        var last: Int32 = 0
        for (term, passage) in occurrences {
            if let spillEvery, passage != last, passage % spillEvery == 0 {
                try runs.spill(&accumulator)
            }
            last = passage
            var term = term
            term.withUTF8 {
                accumulator.add(accumulator.number(of: $0), passage: passage, units: 4)
            }
        }

        var terms: [String] = []
        var index: Index = [:]
        try runs.merge(&accumulator) { term, ordinals, units in
            let term = String(decoding: term, as: UTF8.self)
            terms.append(term)
            index[term] = Dictionary(uniqueKeysWithValues: zip(ordinals, units))
        }
        #expect(index == expected(occurrences))
        #expect(terms == terms.sorted())
    }

    @Test func isEmptyOnceDrained() {
        var accumulator = PostingAccumulator()
        var term = "aspirin"
        term.withUTF8 {
            accumulator.add(accumulator.number(of: $0), passage: 0, units: 4)
        }
        accumulator.drain { _ in }
        #expect(accumulator.isEmpty)
    }
}
