import Corpus
import Foundation
import Indexing

/// The embedded corpus's index, built when it is absent or older than the corpus.
struct EmbeddedIndex {
    let home: Home
    /// Where a build is announced.
    let announce: (String) -> Void

    /// The index, current.
    ///
    /// While another process builds it, this one waits for that.
    func reader() throws -> IndexReader {
        let stamp = CorpusStamp(folder: home.corpus)
        if CorpusStamp(besideIndex: home.index) == stamp, let reader = try current() {
            return reader
        }
        return try rebuilt(stamp)
    }

    /// nil where the file is gone, or is of another version of the format.
    private func current() throws -> IndexReader? {
        do throws(IndexError) {
            return try IndexReader(path: home.index)
        } catch {
            switch error {
            case .missing, .notAnIndex, .schemaVersion, .analyzerVersion: return nil
            default: throw error
            }
        }
    }

    private func rebuilt(_ stamp: CorpusStamp) throws -> IndexReader {
        let start = ContinuousClock.now
        do {
            let report = try CorpusBuild(corpus: home.corpus, index: home.index).run()
            stamp.keep(besideIndex: home.index)
            announce(Self.summary(report, time: ContinuousClock.now - start))
        } catch IndexError.locked {
            try awaitOther(stamp)
        }
        return try IndexReader(path: home.index)
    }

    private static func summary(_ report: CorpusBuild.Report, time: Duration) -> String {
        let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
        let tenths = (seconds * 10).rounded() / 10
        let skipped = Set(report.problems.map(\.file)).count
        return "indexed \(report.counts.documents) documents of the corpus in \(tenths) s"
            + (skipped == 0
                ? "" : "; \(skipped) skipped, `lind corpus lint` says why")
    }

    private static let patience = Duration.seconds(60)

    private func awaitOther(_ stamp: CorpusStamp) throws {
        let deadline = ContinuousClock.now + Self.patience
        while CorpusStamp(besideIndex: home.index) != stamp {
            guard ContinuousClock.now < deadline else {
                throw IndexError.locked(path: home.index, holder: "another process")
            }
            usleep(20_000)
        }
    }
}
