import Analysis
import Corpus

/// Takes the records of one run over the sources: passes them on, counts them, refuses ids that
/// were used before, and decides what an error means.
final class RecordSink {
    /// Path of the source that is being read.
    var file = ""
    private(set) var report = ReadingReport()
    private let skipsInvalid: Bool
    private let body: (SourceRecord) throws -> Void
    /// Hashes of the ids so far: eight bytes a document, however long the ids are.
    private var ids: Set<UInt64> = []

    init(skipsInvalid: Bool, body: @escaping (SourceRecord) throws -> Void) {
        self.skipsInvalid = skipsInvalid
        self.body = body
    }

    func add(_ document: Document, at position: SourcePosition) throws {
        let id = document.metadata.id
        guard RecordID.isValid(id) else {
            let expected = "an id of 1 to \(RecordID.longest) bytes without control characters"
            return try reject(
                .wrongField("id", got: String(id.prefix(40)), expected: expected), at: position)
        }
        guard document.blocks.contains(where: { !$0.span.isEmpty }) else {
            return try reject(.noText, at: position, record: id)
        }
        guard ids.insert(RecordID.hash(id)).inserted else {
            return try reject(.duplicateID, at: position, record: id)
        }
        report.documents += 1
        try body(.document(document, origin: SourceOrigin(file: file, position: position)))
    }

    func delete(_ id: String, at position: SourcePosition) throws {
        report.deletions += 1
        try body(.deletion(id: id, origin: SourceOrigin(file: file, position: position)))
    }

    /// Throws what is wrong, or notes it where invalid records are skipped.
    func reject(
        _ problem: ReadingProblem, at position: SourcePosition?, record: String? = nil
    ) throws {
        try reject(ReadingError(file: file, position: position, record: record, problem: problem))
    }

    func reject(_ error: ReadingError) throws {
        guard skipsInvalid else { throw error }
        report.skipped += 1
        if report.errors.count < ReadingReport.listedErrors { report.errors.append(error) }
    }

    func finish(_ format: SourceFormat, documentsBefore: Int, bytes: Int) {
        report.bytes += bytes
        report.sources.append(
            SourceSummary(
                path: file, format: format, documents: report.documents - documentsBefore))
    }
}

/// The ids of records.
enum RecordID {
    static let longest = 200

    static func isValid(_ id: String) -> Bool {
        (1...longest).contains(id.utf8.count) && !id.utf8.contains { $0 < 32 || $0 == 127 }
    }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo): the same in every process.
    static func hash(_ id: String) -> UInt64 {
        id.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
