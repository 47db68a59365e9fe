package import Corpus

/// One thing that is wrong with a source: where, with which record, and the mend.
package struct ReadingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Path of the source; `-` is standard input.
    package var file: String
    package var position: SourcePosition?
    /// Id of the record, where it is known.
    package var record: String?
    package var problem: ReadingProblem

    package init(
        file: String, position: SourcePosition? = nil, record: String? = nil,
        problem: ReadingProblem
    ) {
        self.file = file
        self.position = position
        self.record = record
        self.problem = problem
    }

    /// One sentence: `file:line: record 123: what is wrong; the mend`.
    package var description: String {
        let place = position.map { "\(file):\($0)" } ?? file
        let name = record.map { "record \($0): " } ?? ""
        return "\(place): \(name)\(problem.message)"
    }
}

/// A place in a source, counted in the text after decompression.
package enum SourcePosition: Equatable, Sendable, CustomStringConvertible {
    /// Counted from 1.
    case line(Int)
    /// Counted from 0.
    case byte(Int)

    package var description: String {
        switch self {
        case .line(let line): "\(line)"
        case .byte(let byte): "byte \(byte)"
        }
    }
}

/// What can be wrong with a source.
package enum ReadingProblem: Error, Equatable, Sendable {
    case unreadable(reason: String)
    case unknownFormat
    case archive(String)
    case compressedTwice
    case truncated
    case damaged(reason: String)
    case notUTF8
    case tooLong(limit: Int)
    case malformed(format: String, reason: String)
    case declaresEntities
    case missingField(String, format: String)
    case wrongField(String, got: String, expected: String)
    case duplicateID
    case noText
    case toolMissing(String)
    case toolFailed(String, reason: String)
    case corpus(CorpusProblem)

    /// What is wrong and the mend, in one sentence without a full stop.
    package var message: String {
        switch self {
        case .unreadable(let reason):
            "the source cannot be read (\(reason)); check that it exists and may be read"
        case .unknownFormat:
            "the format is not known; give PubMed XML, JATS, NBIB, RIS, BEIR JSON lines, "
                + "the USPSTF's JSON, HTML, Markdown, text or PDF"
        case .archive(let kind):
            "this is a \(kind) archive; unpack it and give the files"
        case .compressedTwice:
            "the file is compressed twice; unpack it once"
        case .truncated:
            "the compressed data end too early; fetch the file again"
        case .damaged(let reason):
            "the compressed data are damaged (\(reason)); fetch the file again"
        case .notUTF8:
            "the text is not UTF-8; convert it, for instance with iconv -f WINDOWS-1252 -t UTF-8"
        case .tooLong(let limit):
            "more than \(limit >> 20) MB without an end; split the file into records"
        default:
            recordMessage
        }
    }

    private var recordMessage: String {
        switch self {
        case .malformed(let format, let reason):
            "this is not valid \(format) (\(reason)); mend it or fetch it again"
        case .declaresEntities:
            "the document declares entities, which are never expanded or fetched; "
                + "remove the declarations from its DOCTYPE"
        case .missingField(let field, let format):
            "\(format) needs ‘\(field)’; add it"
        case .wrongField(let field, let got, let expected):
            "‘\(field)’ is ‘\(got)’; expected \(expected)"
        case .duplicateID:
            "an earlier document has this id; give one of the two sources only"
        case .noText:
            "there is no text in it; leave it out"
        case .toolMissing(let tool):
            "\(tool) is needed to read this and was not found; install it"
        case .toolFailed(let tool, let reason):
            "\(tool) could not read this (\(reason)); check that it opens elsewhere"
        case .corpus(let problem):
            problem.message
        default:
            ""
        }
    }
}
