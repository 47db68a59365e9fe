/// How sources are read.
package struct ReadingOptions: Equatable, Sendable {
    /// Leave invalid records and files out, count and list them, instead of stopping.
    package var skipsInvalid = false
    /// Bytes that one record, line or document may have.
    package var largestRecord = 64 << 20

    package init(skipsInvalid: Bool = false) { self.skipsInvalid = skipsInvalid }
}

/// Reads sources of any mix of formats, recognised by their content, one record after another.
///
/// Nothing is fetched from a network, no archive is unpacked, no link in a folder followed. Memory
/// is that of the largest record, not of the source, but for HTML, text and the USPSTF's JSON,
/// which are read whole, up to `ReadingOptions.largestRecord`.
package struct SourceReader: Sendable {
    package var options: ReadingOptions

    package init(options: ReadingOptions = ReadingOptions()) { self.options = options }

    /// Reads `sources` (files, folders, `-` for standard input), plain or gzip, in this order and
    /// passes each record to `body`.
    ///
    /// - Returns: the counts, and what was left out under `skipsInvalid`.
    /// - Throws: the first `ReadingError` unless invalid records are skipped, and what `body`
    ///   throws.
    package func read(
        _ sources: [String], _ body: (SourceRecord) throws -> Void
    ) throws -> ReadingReport {
        try withoutActuallyEscaping(body) { body in
            let sink = RecordSink(skipsInvalid: options.skipsInvalid, body: body)
            for source in SourceFiles.find(sources) {
                switch source {
                case .refused(let error): try sink.reject(error)
                case .file(let path, let name): try read(path, named: name, into: sink)
                }
            }
            return sink.report
        }
    }

    /// What stops a file's reading ends that file alone where invalid records are skipped.
    private func read(_ path: String, named name: String, into sink: RecordSink) throws {
        sink.file = path
        do {
            let stream = try ByteStream(path: path)
            let start = try stream.peek(SourceFormat.sniffedBytes)
            guard !start.isEmpty else { return try sink.reject(.noText, at: nil) }
            let format = try SourceFormat.sniff(start, file: path)
            let before = sink.report.documents
            defer { sink.finish(format, documentsBefore: before, bytes: stream.offset) }
            try read(stream, as: format, named: name, into: sink)
        } catch let error as ReadingError {
            try sink.reject(error)
        }
    }

    /// Reads what `stream` holds as one format.
    func read(
        _ stream: ByteStream, as format: SourceFormat, named name: String, into sink: RecordSink
    ) throws {
        let limit = options.largestRecord
        switch format {
        case .jsonLines: try JSONLinesReader(longestLine: limit).read(stream, into: sink)
        case .pubmed: try PubMedReader().read(stream, into: sink)
        case .nbib: try TaggedRecordReader(kind: .nbib, longestLine: limit).read(stream, into: sink)
        case .ris: try TaggedRecordReader(kind: .ris, longestLine: limit).read(stream, into: sink)
        case .uspstf: try USPSTFReader(largest: limit).read(stream, into: sink)
        case .html: try HTMLReader(largest: limit, name: name).read(stream, into: sink)
        case .jats: try JATSReader().read(stream, into: sink)
        case .pdf: try PDFReader(largest: limit, name: name).read(stream, into: sink)
        case .corpus, .markdown, .text:
            try PlainTextReader(format: format, largest: limit, name: name)
                .read(stream, into: sink)
        }
    }
}
