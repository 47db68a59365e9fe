import Corpus

@testable import Reading

/// A reader that is fed spoilt sources.
struct Target: Sendable {
    let name: String
    let seeds: [[UInt8]]
    /// Returns a fault of what was read; an error is no fault.
    let run: @Sendable ([UInt8]) -> String?

    static let all: [Target] = [
        of(.jsonLines, Seeds.jsonLines), of(.uspstf, Seeds.uspstf), of(.pubmed, Seeds.pubmed),
        of(.jats, Seeds.jats), of(.html, Seeds.html), of(.nbib, Seeds.nbib), of(.ris, Seeds.ris),
        of(.markdown, Seeds.markdown), of(.text, Seeds.text), of(.corpus, Seeds.corpus), paged,
        sniffed,
    ]

    /// The reader of one format.
    private static func of(_ format: SourceFormat, _ seeds: [String]) -> Target {
        let name = format.rawValue.split(separator: " ").joined(separator: "-").lowercased()
        return Target(name: name, seeds: seeds.map { Array($0.utf8) }) { bytes in
            read { sink in
                let stream = try ByteStream(bytes, path: "source")
                let reader = SourceReader(options: sink.skips)
                try reader.read(stream, as: format, named: "source.md", into: sink.sink)
            }
        }
    }

    /// What comes after `pdftotext`.
    private static let paged = Target(name: "pdf-text", seeds: Seeds.paged.map { Array($0.utf8) }) {
        bytes in
        var builder = TextBuilder()
        PageText.add(String(decoding: bytes, as: UTF8.self), to: &builder)
        return Check.fault(
            of: builder.document(DocumentMetadata(id: "source", kind: .overview, title: "")))
    }

    /// Recognising a format, and whatever reader that leads to but the PDF's process.
    private static let sniffed = Target(
        name: "any",
        seeds: [
            Seeds.jsonLines, Seeds.uspstf, Seeds.pubmed, Seeds.jats, Seeds.html, Seeds.nbib,
            Seeds.ris, Seeds.markdown, Seeds.text, Seeds.corpus,
        ].flatMap { $0 }.map { Array($0.utf8) }
    ) { bytes in
        read { sink in
            let stream = try ByteStream(bytes, path: "source")
            let start = try stream.peek(SourceFormat.sniffedBytes)
            let format = try SourceFormat.sniff(start, file: "source")
            guard format != .pdf else { return }
            try SourceReader(options: sink.skips)
                .read(stream, as: format, named: "source", into: sink.sink)
        }
    }

    private static func read(
        _ body: ((sink: RecordSink, skips: ReadingOptions)) throws -> Void
    ) -> String? {
        var fault: String?
        let options = ReadingOptions(skipsInvalid: true)
        let sink = RecordSink(skipsInvalid: true) { record in
            if case .document(let document, _) = record {
                fault = fault ?? Check.fault(of: document)
            }
        }
        do {
            try body((sink, options))
        } catch is ReadingError {
            return fault
        } catch {
            return "an error of another kind: \(error)"
        }
        return fault
    }
}
