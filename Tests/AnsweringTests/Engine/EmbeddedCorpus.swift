import Corpus
import Foundation
import Indexing
import Terminology

@testable import Answering

/// The embedded corpus, indexed once for the tests of this target.
enum EmbeddedCorpus {
    static let reader = Result { try index() }

    static func engine() throws -> AnswerEngine {
        try AnswerEngine(index: reader.get())
    }

    static let folder = URL(filePath: #filePath, directoryHint: .notDirectory)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Corpus", directoryHint: .isDirectory)

    static func index() throws -> IndexReader {
        let path = FileManager.default.temporaryDirectory
            .appending(path: "lind-answering-\(UUID().uuidString).sqlite").path
        let glossary = try Glossary.read(folder: folder.appending(path: "glossary").path)
        let writer = try IndexWriter(path: path, glossary: glossary)
        for document in try CorpusFolder.read(at: folder) {
            try writer.add(document, passages: PassageSplitter().passages(of: document))
        }
        _ = try writer.finish()
        return try IndexReader(path: path)
    }
}
