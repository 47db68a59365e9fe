import Corpus

/// Reads a file that is one document without metadata: text, Markdown, corpus Markdown.
struct PlainTextReader {
    let format: SourceFormat
    let largest: Int
    /// Path within the source that was given, for the id and the title.
    let name: String

    func read(_ stream: ByteStream, into sink: RecordSink) throws {
        let bytes = try stream.readAll(limit: largest)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return try sink.reject(.notUTF8, at: .byte(bytes.firstBrokenUTF8))
        }
        let marked = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        if format == .corpus {
            try readCorpus(marked, into: sink)
        } else {
            try sink.add(document(of: marked), at: .line(1))
        }
    }

    private func readCorpus(_ text: String, into sink: RecordSink) throws {
        switch Result(catching: { () throws(CorpusErrors) in
            try MarkdownReader().read(text: text, file: name)
        }) {
        case .success(let document): try sink.add(document, at: .line(1))
        case .failure(let failure):
            for error in failure.errors {
                try sink.reject(.corpus(error.problem), at: .line(error.line))
            }
        }
    }

    private func document(of text: String) -> Document {
        var builder = TextBuilder()
        if format == .markdown {
            MarkdownText.add(text, to: &builder)
        } else {
            builder.addParagraphs(of: text)
        }
        let title = builder.blocks.first?.headings.first ?? Self.title(of: name)
        let kind = PublicationType.kind(types: [], title: title)
        let metadata = DocumentMetadata(id: FileID.id(name), kind: kind, title: title)
        return builder.document(metadata)
    }

    /// A file's name as a title: "cough_advice.txt" is "cough advice".
    static func title(of name: String) -> String {
        let last = name.split(separator: "/").last ?? name[...]
        let stem = last.lastIndex(of: ".").map { last[..<$0] } ?? last
        return String(stem.map { $0 == "_" ? " " : $0 })
    }
}

extension [UInt8] {
    /// Where the bytes stop being UTF-8; their count where they never do.
    var firstBrokenUTF8: Int {
        var decoder = UTF8()
        var iterator = makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return count
            case .error: return offset
            }
        }
    }
}
