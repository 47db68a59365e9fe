import Corpus
import Foundation
import Indexing

/// Builds the index of a folder of corpus documents.
struct CorpusBuild {
    struct Report {
        var counts: IndexCounts
        /// What was wrong with documents that were left out.
        var problems: [CorpusError]
    }

    let home: Home

    /// Documents that break the format's rules are left out and reported.
    func run() throws -> Report {
        let corpus = URL(filePath: home.corpus, directoryHint: .isDirectory)
        let (documents, problems) = CorpusFolder.scan(corpus)
        let writer = try IndexWriter(path: home.index)
        let splitter = PassageSplitter()
        for document in documents {
            try writer.add(document, passages: splitter.passages(of: document))
        }
        return Report(counts: try writer.finish(), problems: problems)
    }
}
