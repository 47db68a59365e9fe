/// The fields of one record of a tagged bibliographic format, in order.
struct TaggedRecord {
    var line: Int
    var fields: [TaggedLine] = []

    /// The first value of the first tag that has one.
    func first(_ tags: String...) -> String? {
        for tag in tags {
            if let value = fields.first(where: { $0.tag == tag && !$0.value.isEmpty })?.value {
                return value
            }
        }
        return nil
    }

    func all(_ tags: String...) -> [String] {
        fields.filter { tags.contains($0.tag) && !$0.value.isEmpty }.map(\.value)
    }
}

/// Reads NBIB (MEDLINE) and RIS: lines of tag and value, records parted by a blank line or `ER`.
struct TaggedRecordReader {
    enum Kind {
        case nbib
        case ris

        var name: String { self == .nbib ? "NBIB" : "RIS" }

        func parse(_ line: String) -> TaggedLine? {
            self == .nbib ? TaggedLine.nbib(line) : TaggedLine.ris(line)
        }

        func citation(of record: TaggedRecord) -> Citation {
            self == .nbib ? NBIBCitation.read(record) : RISCitation.read(record)
        }
    }

    let kind: Kind
    let longestLine: Int

    func read(_ stream: ByteStream, into sink: RecordSink) throws {
        var lines = LineReader(stream, limit: longestLine)
        var record = TaggedRecord(line: 1)
        while let line = try lines.next() {
            let position = SourcePosition.line(line.number)
            guard !line.isTooLong else {
                try sink.reject(.tooLong(limit: longestLine), at: position)
                continue
            }
            guard let text = line.text else {
                try sink.reject(.notUTF8, at: position, record: id(of: record))
                continue
            }
            if let field = kind.parse(text) {
                if begins(field) { try flush(&record, into: sink) }
                if record.fields.isEmpty { record.line = line.number }
                record.fields.append(field)
            } else if !text.trimmed.isEmpty {
                try goOn(with: text.trimmed, &record, at: position, into: sink)
            } else if kind == .nbib {
                try flush(&record, into: sink)
            }
        }
        try flush(&record, into: sink)
    }

    /// Whether a field opens a record.
    private func begins(_ field: TaggedLine) -> Bool {
        field.tag == (kind == .nbib ? "PMID" : "TY")
    }

    /// A line without a tag goes on with the last value.
    private func goOn(
        with text: String, _ record: inout TaggedRecord, at position: SourcePosition,
        into sink: RecordSink
    ) throws {
        guard let last = record.fields.indices.last else {
            let problem = ReadingProblem.malformed(
                format: kind.name, reason: "a line before the first tag")
            return try sink.reject(problem, at: position)
        }
        record.fields[last].value += " " + text
    }

    private func flush(_ record: inout TaggedRecord, into sink: RecordSink) throws {
        defer { record = TaggedRecord(line: record.line) }
        guard record.fields.contains(where: { $0.tag != "ER" }) else { return }
        let citation = kind.citation(of: record)
        let position = SourcePosition.line(record.line)
        guard let id = citation.id else {
            let field = kind == .nbib ? "PMID" : "DO"
            return try sink.reject(.missingField(field, format: kind.name), at: position)
        }
        try sink.add(citation.document(id: id), at: position)
    }

    private func id(of record: TaggedRecord) -> String? { kind.citation(of: record).id }
}
