import Foundation
import TestSupport
import Testing

@testable import lind

struct CorpusStampTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func anUnchangedFolderHasTheSameStamp() throws {
        try folder.write("one", to: "corpus/a/x.md")
        let first = CorpusStamp(folder: folder.file("corpus"))
        #expect(CorpusStamp(folder: folder.file("corpus")) == first)
        first.keep(besideIndex: folder.file("i.sqlite"))
        #expect(CorpusStamp(besideIndex: folder.file("i.sqlite")) == first)
    }

    @Test func everyChangeIsSeen() throws {
        try folder.write("one", to: "corpus/a/x.md")
        var stamps = [CorpusStamp(folder: folder.file("corpus"))]
        func note() { stamps.append(CorpusStamp(folder: folder.file("corpus"))) }
        try folder.write("longer", to: "corpus/a/x.md")
        note()
        try folder.write("new", to: "corpus/b/y.md")
        note()
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1)],
            ofItemAtPath: folder.file("corpus/b/y.md"))
        note()
        try FileManager.default.removeItem(atPath: folder.file("corpus/a/x.md"))
        note()
        for (offset, stamp) in stamps.enumerated() {
            #expect(!stamps[(offset + 1)...].contains(stamp))
        }
    }

    @Test func anIndexWithoutAStampIsOutdated() {
        #expect(CorpusStamp(besideIndex: folder.file("none.sqlite")) == nil)
    }
}
