import ArgumentParser
import Indexing
import Reading

struct IndexUpdateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Bring an index up to date with its sources.",
        discussion: """
            Documents are told apart by id and content: what has not changed is not read into the \
            index again, and what the sources no longer hold is removed.

            PubMed's nightly files name what has changed and what is withdrawn: take them with \
            --keep-absent.

            Examples:
              lind index update guidelines/ --index guidelines.sqlite
              lind index update pubmed24n1220.xml.gz --index pubmed.sqlite --keep-absent

            Exit status: 0 updated, 2 error, 3 updated with documents skipped, 64 usage.
            """)

    @OptionGroup var sources: SourceOptions
    @OptionGroup var index: IndexOption

    @Flag(help: "Keep the documents that the sources do not hold.")
    var keepAbsent = false

    func validate() throws {
        if !sources.isGiven {
            throw ValidationError(
                "Name the sources; the embedded corpus's index is rebuilt with `lind index build`.")
        }
    }

    func run() throws {
        let path = try index.resolvedPath()
        let updater = try IndexUpdater(path: path, keepsAbsent: keepAbsent)
        let feed = SourceFeed(options: sources)
        let report = try feed.run { document, passages in
            try updater.add(document, passages: passages)
        } deletion: { id in
            try updater.remove(id)
        }
        // What was skipped may still be indexed: nothing is removed for want of being readable.
        let summary = try updater.finish(removesAbsent: report.isComplete)
        feed.say(
            "\(path): \(summary.added) added, \(summary.changed) changed, "
                + "\(summary.removed) removed, \(summary.unchanged) unchanged")
        try feed.leave(report)
    }
}
