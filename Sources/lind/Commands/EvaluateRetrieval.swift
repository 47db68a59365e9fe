import ArgumentParser
import Evaluation
import Foundation
import Indexing
import Retrieval

/// How well and how fast an index ranks the documents of a test collection.
struct EvaluateRetrieval: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retrieval",
        abstract: "Measure how an index ranks documents for judged questions.",
        discussion: """
            Prints nDCG@10, MAP, MRR@10, P@1, recall@10/100/1000 as trec_eval defines them, and \
            the time a question took. Questions are BEIR's queries.jsonl, lines of an id, a tab \
            and a text, or TREC's topics; judgements are BEIR's or TREC's.

            A configuration is `default` or `plain` (BM25 alone), with mechanisms added or taken \
            away and parameters set: `default,-works,concept-weight=0.5`. \
            Mechanisms: \(mechanisms). Parameters: \(parameters).
            """)

    private static let mechanisms = Mechanism.allCases.map(\.rawValue).joined(separator: ", ")
    private static let parameters =
        RankingParameter.allCases.map(\.rawValue).joined(separator: ", ")

    @Option(help: "The index, a file.")
    var index: String

    @Option(help: "The questions.")
    var queries: String

    @Option(help: "Of TREC's topics, the field that is asked; the title, or what stands for it.")
    var topicField: String?

    @Option(help: "The judgements; without them only the time is measured.")
    var qrels: String?

    @Option(help: "How to rank.")
    var configuration = ConfigurationName.default

    @Option(help: "A second way to rank, to compare with by a paired randomisation test.")
    var compare: ConfigurationName?

    @Option(help: "Documents a question; fewer are faster.")
    var depth = 1000

    @Option(help: "How often every question is asked; the last time counts, the others warm up.")
    var rounds = 1

    @Option(name: .customLong("run"), help: "Write the ranking here, as a TREC run.")
    var runPath: String?

    @Option(help: "Write every question's figures here, as columns between tabs.")
    var byTopic: String?

    func validate() throws {
        guard depth > 0, rounds > 0 else {
            throw ValidationError("--depth and --rounds must be 1 or more.")
        }
    }

    func run() throws {
        let evaluation = try RetrievalEvaluation(
            topicsPath: queries, judgementsPath: qrels, field: topicField)
        let reader = try IndexReader(path: index)
        let first = try rank(evaluation, reader, configuration)
        let report = RetrievalReport(evaluation)
        if let compare {
            let second = try rank(evaluation, reader, compare)
            Output.line(report.comparison((configuration.name, compare.name), first, second))
        } else {
            Output.line(report.table(first))
        }
        try write(first, report, evaluation)
    }

    private func write(
        _ result: RetrievalResult, _ report: RetrievalReport, _ evaluation: RetrievalEvaluation
    ) throws {
        if let runPath {
            try result.run.text(topics: evaluation.topics.map(\.id), name: "lind")
                .write(toFile: runPath, atomically: true, encoding: .utf8)
        }
        if let byTopic {
            try report.topicTable(result)
                .write(toFile: byTopic, atomically: true, encoding: .utf8)
        }
    }

    private func rank(
        _ evaluation: RetrievalEvaluation, _ reader: IndexReader, _ name: ConfigurationName
    ) throws -> RetrievalResult {
        let retriever = Retriever(index: reader, configuration: name.configuration)
        let builder = try QueryBuilder(index: reader, configuration: name.configuration)
        return try evaluation.run(rounds: rounds) { topic in
            try retriever.documents(for: builder.query(topic.text), limit: depth)
                .map { RankingRun.Entry(document: $0.id, score: $0.score) }
        }
    }
}

/// A configuration as it is written on the command line.
struct ConfigurationName: ExpressibleByArgument {
    static let `default` = ConfigurationName("default", RetrievalConfiguration())

    let name: String
    let configuration: RetrievalConfiguration

    private init(_ name: String, _ configuration: RetrievalConfiguration) {
        self.name = name
        self.configuration = configuration
    }

    init?(argument: String) {
        guard let configuration = RetrievalConfiguration(named: argument) else { return nil }
        self.init(argument, configuration)
    }

    var defaultValueDescription: String { name }
}
