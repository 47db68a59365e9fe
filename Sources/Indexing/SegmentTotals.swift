import GRDB

/// What the segments before a new one add up to.
struct SegmentTotals {
    var nextNumber = 0
    var nextDocument: Int32 = 0
    var nextPassage: Int32 = 0
    /// Sum of the passages' weighted lengths, removed ones included.
    var length = 0
    var passages = 0

    init() {}

    init(_ database: Database) throws {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT coalesce(max(number) + 1, 0), coalesce(max(first_passage + passages), 0),
                  (SELECT coalesce(max(ordinal) + 1, 0) FROM document),
                  coalesce(sum(passage_length), 0), coalesce(sum(passages), 0)
                FROM segment
                """)
        guard let row else { return }
        nextNumber = row[0]
        nextPassage = row[1]
        nextDocument = row[2]
        length = row[3]
        passages = row[4]
    }
}
