import Corpus
import Foundation
import Reading

/// Reads sources document by document into a build or an update, and tells how far it is.
struct SourceFeed {
    let options: SourceOptions

    /// Passes each document with its passages to `body`.
    ///
    /// - Parameter deletion: takes the ids of documents that a source withdraws.
    /// - Throws: the first error of a source unless invalid records are skipped.
    func run(
        _ body: (Document, [Passage]) throws -> Void,
        deletion: (String) throws -> Void = { _ in }
    ) throws -> ReadingReport {
        let splitter = PassageSplitter()
        var progress = Progress(sources: options.sources, isQuiet: options.quiet)
        let reader = SourceReader(options: ReadingOptions(skipsInvalid: options.skipInvalid))
        let report = try reader.read(options.sources) { record in
            switch record {
            case .document(let document, let origin):
                try body(document, splitter.passages(of: document))
                progress.advance(file: origin.file)
            case .deletion(let id, _):
                try deletion(id)
            }
        }
        progress.end()
        return report
    }

    func say(_ message: String) {
        if !options.quiet { Output.message(message) }
    }

    /// Lists what was left out and ends with the status that says so.
    func leave(_ report: ReadingReport) throws {
        for error in report.errors { Output.message("skipped: \(error)") }
        let unlisted = report.skipped - report.errors.count
        if unlisted > 0 { Output.message("skipped: \(unlisted) more") }
        if !report.isComplete { throw ExitStatus.skipped.code }
    }
}
