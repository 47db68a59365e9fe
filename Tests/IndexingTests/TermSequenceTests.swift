import Analysis
import Corpus
import TestSupport
import Testing

@testable import Indexing

@Suite struct TermSequenceTests {
    private func codes(_ words: String...) -> [UInt16] { words.map { TermSequence.code(of: $0) } }

    private func sequences(of index: IndexReader, _ passages: [Int32]) throws -> [[UInt16]] {
        var found: [[UInt16]] = []
        try index.forEachTermSequence(of: passages) { found.append($0) }
        return found
    }

    @Test func aPassageKeepsItsStemsInOrderWithGapsForStopWords() throws {
        let folder = try TemporaryFolder()
        let index = try folder.build(
            "index", [PlainDocuments.document("a", "Aspirin for headaches.", "Rest.")])
        let end = TermSequence.boundary
        #expect(
            try sequences(of: index, [1, 0, 7]) == [
                codes("rest") + [end],
                codes("aspirin") + [TermSequence.dropped] + codes("headach") + [end],
                [],
            ])
    }

    @Test func aRemovedDocumentLeavesNone() throws {
        let folder = try TemporaryFolder()
        try folder.build(
            "index",
            [PlainDocuments.document("a", "Aspirin."), PlainDocuments.document("b", "Rest.")])
        _ = try folder.update("index", [PlainDocuments.document("b", "Rest.")])
        let index = try IndexReader(path: folder.file("index"))
        let found = try sequences(of: index, [0, 1])
        #expect(found[0].isEmpty)
        #expect(!found[1].isEmpty)
    }

    @Test func codesOfWordsNeverStandForSomethingElse() {
        let words = (0..<5_000).map { "w\($0)" }
        #expect(words.allSatisfy { TermSequence.code(of: $0) > TermSequence.boundary })
        #expect(Set(words.map { TermSequence.code(of: $0) }).count > 4_700)
    }
}
