import Corpus
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Indexing

@Suite struct IndexUpdaterTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func document(_ id: String, _ text: String) -> (Document, [Passage]) {
        PlainDocuments.document(id, title: "On \(id)", text, "A second passage of \(id).")
    }

    private var source: Source {
        [document("a", "Lime juice."), document("b", "Vinegar."), document("c", "Sea water.")]
    }

    private func matches(_ term: String) throws -> [String] {
        try IndexReader(path: folder.file("index")).read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT d.id FROM passage_search s JOIN passage p ON p.id = s.rowid
                    JOIN document d ON d.ordinal = p.document
                    WHERE passage_search MATCH ? ORDER BY d.id
                    """, arguments: ["\"\(term)\""])
        }
    }

    @Test func anUnchangedSourceChangesNothing() throws {
        let old = try folder.build("index", source)
        #expect(try folder.update("index", source) == UpdateSummary(unchanged: 3))
        let new = try IndexReader(path: old.path)
        #expect(new.fingerprint == old.fingerprint)
        #expect(new.segments.count == 1)
    }

    @Test func removesWhatASourceWithdraws() throws {
        try folder.build("index", source)
        let updater = try IndexUpdater(path: folder.file("index"))
        try updater.remove("b")
        try updater.remove("unknown")
        let summary = try updater.finish(removesAbsent: false)
        #expect(summary == UpdateSummary(removed: 1))
        #expect(try IndexReader(path: folder.file("index")).allDocuments().map(\.id) == ["a", "c"])
        #expect(try matches("vinegar").isEmpty)
        #expect(try IndexVerifier(path: folder.file("index")).damage().isEmpty)
    }

    @Test func addsChangesAndRemovesDocuments() throws {
        try folder.build("index", source)
        let new = [document("d", "Garlic."), document("b", "Cider."), document("c", "Sea water.")]
        let summary = try folder.update("index", new)
        #expect(summary == UpdateSummary(added: 1, changed: 1, removed: 1, unchanged: 1))

        let reader = try IndexReader(path: folder.file("index"))
        #expect(try reader.allDocuments().map(\.id) == ["d", "b", "c"])
        #expect(reader.counts == IndexCounts(documents: 3, passages: 6))
        #expect(try matches("cider") == ["b"])
        #expect(try matches("vinegar").isEmpty)
        #expect(try matches("lime").isEmpty)
        #expect(try reader.passages([0, 1, 2, 3]).isEmpty)
        #expect(try IndexVerifier(path: reader.path).damage().isEmpty)
        #expect(reader.fingerprint == (try folder.build("fresh", new)).fingerprint)
    }

    @Test func afterCompactionTheBytesAreThoseOfAFreshBuild() throws {
        try folder.build("index", source)
        let new = [document("d", "Garlic."), document("b", "Cider."), document("c", "Sea water.")]
        _ = try folder.update("index", new)
        _ = try folder.update("index", Array(new.dropLast()) + [document("e", "Onions.")])
        let last = Array(new.dropLast()) + [document("e", "Onions.")]
        try folder.build("fresh", last)
        try IndexCompactor.compact(path: folder.file("index"))
        #expect(
            FileManager.default.contentsEqual(
                atPath: folder.file("index"), andPath: folder.file("fresh")))
    }

    @Test func readersKeepWhatTheyOpened() throws {
        let reader = try folder.build("index", source)
        _ = try folder.update("index", [document("z", "Other.")])
        try IndexCompactor.compact(path: reader.path)
        #expect(try reader.passages([0]).first?.text == "Lime juice.")
        #expect(try reader.documentFrequency("lime") == 1)
    }

    @Test func anAbandonedUpdateChangesNothing() throws {
        let old = try folder.build("index", source)
        let bytes = FileManager.default.contents(atPath: old.path)
        do {
            let updater = try IndexUpdater(path: old.path)
            let (document, passages) = document("z", "Other.")
            try updater.add(document, passages: passages)
        }
        #expect(FileManager.default.contents(atPath: old.path) == bytes)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["index"])
    }

    @Test func whatASourceAddsAndThenWithdrawsIsGone() throws {
        try folder.build("index", source)
        let updater = try IndexUpdater(path: folder.file("index"), keepsAbsent: true)
        let (document, passages) = document("z", "Other.")
        try updater.add(document, passages: passages)
        try updater.remove("z")
        _ = try updater.finish()
        let reader = try IndexReader(path: folder.file("index"))
        #expect(try reader.allDocuments().map(\.id) == ["a", "b", "c"])
        #expect(reader.fingerprint == (try folder.build("fresh", source)).fingerprint)
        #expect(try IndexVerifier(path: reader.path).damage().isEmpty)
    }

    @Test func whereAbsentOnesAreKeptChangedOnesKeepTheirPlaceAndNewOnesComeLast() throws {
        try folder.build("index", source)
        do {
            let updater = try IndexUpdater(path: folder.file("index"), keepsAbsent: true)
            for (document, passages) in [document("d", "Garlic."), document("b", "Cider.")] {
                try updater.add(document, passages: passages)
            }
            #expect(try updater.finish() == UpdateSummary(added: 1, changed: 1))
        }
        try IndexCompactor.compact(path: folder.file("index"))
        let whole = [source[0], document("b", "Cider."), source[2], document("d", "Garlic.")]
        try folder.build("fresh", whole)
        #expect(
            FileManager.default.contentsEqual(
                atPath: folder.file("index"), andPath: folder.file("fresh")))
    }

    @Test func aDocumentGivenTwiceIsRefused() throws {
        try folder.build("index", source)
        #expect(throws: IndexError.duplicateDocument(id: "a")) {
            try folder.update("index", [source[0], source[0]])
        }
    }

    @Test func statusTellsWhatWaitsForCompaction() throws {
        let path = try folder.build("index", source).path
        _ = try folder.update("index", [source[0], document("d", "Garlic.")])
        let status = try IndexStatus(path: path)
        #expect(status.counts == IndexCounts(documents: 2, passages: 4))
        #expect(status.segments == 2)
        #expect(status.removedPassages == 4)
        #expect(status.size > 0)
        #expect(status.updatesSize > 0)
        #expect(status.kinds.map(\.documents) == [2])
        try IndexCompactor.compact(path: path)
        #expect(try IndexStatus(path: path).removedPassages == 0)
    }
}
