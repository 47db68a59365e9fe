import Foundation
import GRDB

/// A segment as its row of the table `segment`.
struct SegmentRow: Sendable {
    let number: Int
    let firstDocument: Int32
    let firstPassage: Int32
    let passages: Int
    let works: Int
    let length: Int
    let workStarts: Data
    let documentStarts: Data?

    init(_ builder: borrowing SegmentBuilder, firstDocument: Int32) {
        number = builder.number
        self.firstDocument = firstDocument
        firstPassage = builder.firstPassage
        passages = builder.passages
        works = builder.workStarts.count
        length = builder.lengths.reduce(0) { $0 + Int($1) }
        workStarts = Self.column(builder.workStarts)
        let isOnePassageEach = builder.documentStarts.elementsEqual(0..<Int32(builder.passages))
        documentStarts = isOnePassageEach ? nil : Self.column(builder.documentStarts)
    }

    func insert(into database: Database) throws {
        try database.execute(
            sql: "INSERT INTO segment VALUES (?,?,?,?,?,?,?,?,NULL)",
            arguments: [
                number, firstDocument, firstPassage, passages, works, length, workStarts,
                documentStarts,
            ])
    }

    private static func column(_ ordinals: [Int32]) -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(ordinals.count * 4)
        for ordinal in ordinals { bytes.append(littleEndian: ordinal) }
        return Data(bytes)
    }
}
