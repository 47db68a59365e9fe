import Analysis
import Corpus
import Foundation
import GRDB
import Terminology

/// Writes documents as one new segment of an open index file.
final class SegmentWriter {
    private let queue: DatabaseQueue
    private let options: IndexOptions
    private let rows: RowWriter
    private var builder: SegmentBuilder
    private let firstDocument: Int32
    private var nextDocument: Int32

    init(
        queue: DatabaseQueue, number: Int, firstDocument: Int32, firstPassage: Int32,
        options: IndexOptions, glossary: Glossary?, runFolder: String
    ) {
        self.queue = queue
        self.options = options
        rows = RowWriter(queue: queue)
        self.firstDocument = firstDocument
        nextDocument = firstDocument
        builder = SegmentBuilder(
            number: number, firstPassage: firstPassage, weights: options.ranking.weights,
            analyzer: Analyzer(options: options.analyzer), glossary: glossary, runFolder: runFolder)
    }

    func add(_ prepared: PreparedDocument, position: Int) throws {
        let firstPassage = builder.firstPassage + Int32(builder.passages)
        let passages = prepared.rows(document: nextDocument, firstPassage: firstPassage)
        let row = DocumentRow(
            ordinal: nextDocument, position: position, metadata: prepared.document.metadata,
            details: prepared.details, sha256: prepared.sha256, firstPassage: firstPassage,
            passages: passages.count, text: prepared.document.text)
        nextDocument += 1
        try builder.add(prepared.document, prepared.passages, passages)
        try rows.write(row, passages)
    }

    /// Writes what is pending, then the postings and the segment's own row.
    func finish() throws {
        try rows.finish()
        guard builder.passages > 0 else { return }
        try queue.writeWithoutTransaction { database in
            try insertSegment(database)
            let (length, passages) =
                try Row.fetchOne(
                    database, sql: "SELECT sum(passage_length), sum(passages) FROM segment"
                ).map { ($0[0] as Int, $0[1] as Int) } ?? (0, 0)
            let number = builder.number
            let insertion = try database.makeStatement(
                sql: "INSERT INTO posting VALUES (?,?,?,?,?)")
            try builder.encode(
                with: options.ranking, averageLength: Float(length) / Float(passages)
            ) { term in
                try insertion.execute(arguments: [
                    String(decoding: term.term, as: UTF8.self), number, term.passages,
                    Data(term.impacts), term.works.map { Data($0) },
                ])
            }
        }
    }

    private func insertSegment(_ database: Database) throws {
        let isOnePassageEach = builder.documentStarts.elementsEqual(0..<Int32(builder.passages))
        try database.execute(
            sql: "INSERT INTO segment VALUES (?,?,?,?,?,?,?,?,NULL)",
            arguments: [
                builder.number, firstDocument, builder.firstPassage, builder.passages,
                builder.workStarts.count, builder.lengths.reduce(0) { $0 + Int($1) },
                Self.column(builder.workStarts),
                isOnePassageEach ? nil : Self.column(builder.documentStarts),
            ])
    }

    private static func column(_ ordinals: [Int32]) -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(ordinals.count * 4)
        for ordinal in ordinals { bytes.append(littleEndian: ordinal) }
        return Data(bytes)
    }
}

/// A document with what its rows need that does not depend on its place in the index.
struct PreparedDocument {
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
