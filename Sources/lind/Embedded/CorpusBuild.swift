import Corpus
import Foundation
import Indexing
import Terminology

/// Builds the index of a folder of corpus documents with its glossary.
struct CorpusBuild {
    struct Report {
        var counts: IndexCounts
        /// What was wrong with documents that were left out.
        var problems: [CorpusError]
    }

    let corpus: String
    let index: String

    /// Documents that break the format's rules are left out and reported; a broken glossary is an
    /// error, for it concerns every document.
    func run() throws -> Report {
        let glossary = try Glossary.read(folder: corpus + "/glossary")
        let (documents, problems) = CorpusFolder.scan(
            URL(filePath: corpus, directoryHint: .isDirectory))
        let writer = try IndexWriter(path: index, glossary: glossary)
        let splitter = PassageSplitter()
        for document in documents {
            try writer.add(document, passages: splitter.passages(of: document))
        }
        return Report(counts: try writer.finish(), problems: problems)
    }
}
