import ArgumentParser
import Indexing
import Terminology

struct IndexBuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build an index of sources, or of the embedded corpus.",
        discussion: """
            Sources are files, folders, or `-`: corpus Markdown, PubMed XML, JATS, NBIB, RIS, \
            BEIR's corpus.jsonl, the USPSTF's JSON, HTML, text, PDF; plain or gzip, told apart by \
            their content. The file is built beside the old one and takes its place at the end.

            Examples:
              lind index build
              lind index build corpus.jsonl.gz --index pubmed.sqlite --skip-invalid
              lind index build notes/ --index notes.sqlite --thesaurus drug=drugs.tsv

            Exit status: 0 built, 2 error, 3 built with documents skipped, 64 usage.
            """)

    @OptionGroup var sources: SourceOptions
    @OptionGroup var index: IndexOption

    @Option(
        help: ArgumentHelp(
            "A vocabulary to add to the glossary: OBO, or lines of names between tabs or bars.",
            valueName: "[type=]file"))
    var thesaurus: [ThesaurusOption] = []

    func validate() throws {
        guard thesaurus.isEmpty || sources.isGiven else {
            throw ValidationError(
                "--thesaurus goes with sources; the embedded corpus has its own glossary.")
        }
    }

    func run() throws {
        let path = try index.resolvedPath()
        guard sources.isGiven else { return try buildEmbedded(at: path) }
        let writer = try IndexWriter(
            path: path, glossary: sources.readGlossary(thesauri: thesaurus))
        let feed = SourceFeed(options: sources)
        let report = try feed.run { document, passages in
            try writer.add(document, passages: passages)
        }
        let counts = try writer.finish()
        feed.say("\(path): \(counts.documents) documents, \(counts.passages) passages")
        try feed.leave(report)
    }

    /// The corpus is read as a whole, for its documents refer to each other.
    private func buildEmbedded(at path: String) throws {
        let home = try Home.find()
        let report = try CorpusBuild(corpus: home.corpus, index: path).run()
        if path == home.index { CorpusStamp(folder: home.corpus).keep(besideIndex: path) }
        for problem in report.problems { Output.message("skipped: \(problem)") }
        if !sources.quiet {
            Output.message(
                "\(path): \(report.counts.documents) documents, \(report.counts.passages) passages")
        }
        if !report.problems.isEmpty { throw ExitStatus.skipped.code }
    }
}
