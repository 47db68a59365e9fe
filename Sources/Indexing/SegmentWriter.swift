import Analysis
import Corpus
import Foundation
import GRDB
import Synchronization
import Terminology

/// Writes documents as one new segment of an open index file.
///
/// A pipeline: the caller reads documents, a second thread analyses them and gathers their
/// postings, a third one writes rows. Each does its work in the order of the documents, so the
/// bytes do not depend on the threads' timing.
final class SegmentWriter {
    private static let batchBytes = 1 << 18

    /// Nobody but the analysing thread touches the work before the stage is finished.
    private final class Bench: Sendable {
        let work: Mutex<SegmentWork>

        init(_ work: consuming sending SegmentWork) { self.work = Mutex(work) }
    }

    private let ranking: RankingParameters
    private let earlier: SegmentTotals
    private let stage = Stage(label: "lind.index.analysis")
    private let bench: Bench
    private var batch: [(document: PreparedDocument, position: Int?)] = []
    private var batchBytes = 0

    init(
        queue: sending DatabaseQueue, after earlier: SegmentTotals, options: IndexOptions,
        glossary: Glossary?, runFolder: String
    ) {
        ranking = options.ranking
        self.earlier = earlier
        let builder = SegmentBuilder(
            number: earlier.nextNumber, firstPassage: earlier.nextPassage,
            weights: options.ranking.weights, analyzer: Analyzer(options: options.analyzer),
            glossary: glossary, runFolder: runFolder)
        bench = Bench(
            SegmentWork(builder, RowWriter(queue: queue), firstDocument: earlier.nextDocument))
    }

    /// - Parameter position: in the source; nil for behind everything that the index holds.
    func add(_ document: PreparedDocument, position: Int?) throws {
        batch.append((document, position))
        batchBytes += document.document.text.utf8.count
        if batchBytes >= Self.batchBytes { try submit() }
    }

    private func submit() throws {
        let documents = batch
        batch = []
        batchBytes = 0
        try stage.submit { [bench] in
            try bench.work.withLock { work in
                for (document, position) in documents {
                    try work.add(document, position: position)
                }
            }
        }
    }

    /// Waits until the rows of all documents so far are written.
    func flush() throws {
        try submit()
        try stage.finish()
        try bench.work.withLock { try $0.flush() }
    }

    /// Writes what is pending, then the postings and the segment's own row.
    func finish() throws {
        try submit()
        try stage.finish()
        try bench.work.withLock { try $0.finish(ranking, after: earlier) }
    }
}

/// What the analysing thread works with.
private struct SegmentWork: ~Copyable {
    private var builder: SegmentBuilder
    private let rows: RowWriter
    private let firstDocument: Int32
    private var nextDocument: Int32

    init(_ builder: consuming SegmentBuilder, _ rows: RowWriter, firstDocument: Int32) {
        self.builder = builder
        self.rows = rows
        self.firstDocument = firstDocument
        nextDocument = firstDocument
    }

    mutating func add(_ prepared: PreparedDocument, position: Int?) throws {
        let firstPassage = builder.firstPassage + Int32(builder.passages)
        var passages = prepared.rows(document: nextDocument, firstPassage: firstPassage)
        let row = DocumentRow(
            ordinal: nextDocument, position: position ?? Int(nextDocument),
            metadata: prepared.document.metadata, details: prepared.details,
            sha256: prepared.sha256, firstPassage: firstPassage, passages: passages.count,
            text: prepared.document.text)
        nextDocument += 1
        try builder.add(prepared.document, prepared.passages, &passages)
        try rows.write(row, passages)
    }

    func flush() throws { try rows.finish(segment: builder.number) }

    /// Writes the segment's own row and its postings, and waits for all rows.
    mutating func finish(_ ranking: RankingParameters, after earlier: SegmentTotals) throws {
        let number = builder.number
        if builder.passages > 0 {
            let segment = SegmentRow(builder, firstDocument: firstDocument)
            try rows.write(segment)
            let length = Float(earlier.length + segment.length)
            let passages = Float(earlier.passages + segment.passages)
            try builder.encode(with: ranking, averageLength: length / passages) {
                try rows.write($0, segment: number)
            }
        }
        try rows.finish(segment: number)
    }
}

/// A document with what its rows need that does not depend on its place in the index.
struct PreparedDocument: Sendable {
    let document: Document
    let passages: [Passage]
    let details: Data?
    let sha256: Data
    private let unplacedRows: [PassageRow]

    init(_ document: Document, _ passages: [Passage]) throws {
        self.document = document
        self.passages = passages
        details = try DocumentDetails(document.metadata).encoded()
        unplacedRows = try passages.map { try PassageRow($0, of: document, id: 0, ordinal: 0) }
        sha256 = ContentHash.of(
            document.metadata, details: details, text: document.text, passages: unplacedRows)
    }

    func rows(document ordinal: Int32, firstPassage: Int32) -> [PassageRow] {
        unplacedRows.enumerated().map { offset, row in
            var row = row
            row.id = firstPassage + Int32(offset)
            row.document = ordinal
            return row
        }
    }
}
