/// The formats that sources come in.
package enum SourceFormat: String, CaseIterable, Sendable {
    case pubmed = "PubMed XML"
    case jats = "JATS XML"
    case nbib = "NBIB"
    case ris = "RIS"
    case jsonLines = "JSON lines"
    case uspstf = "USPSTF JSON"
    case html = "HTML"
    /// Markdown with the front matter of the corpus format.
    case corpus = "corpus Markdown"
    case markdown = "Markdown"
    case text = "text"
    case pdf = "PDF"

    /// Bytes of a source that are looked at.
    static let sniffedBytes = 64 << 10

    /// The format that a source's first bytes show; its name plays no part.
    ///
    /// - Throws: `ReadingProblem.archive`, `.notUTF8` or `.unknownFormat`.
    static func sniff(_ start: ArraySlice<UInt8>, file: String) throws(ReadingError) -> Self {
        if start.starts(with: "%PDF-".utf8) { return .pdf }
        if let kind = archives.first(where: { start.starts(with: $0.magic) })?.kind {
            throw ReadingError(file: file, problem: .archive(kind))
        }
        let isUTF16 = start.starts(with: [0xff, 0xfe]) || start.starts(with: [0xfe, 0xff])
        let head = SniffedText(isUTF16 ? start.filter { $0 != 0 }[...] : start)
        if head.first == UInt8(ascii: "<") { return head.markup }
        if isUTF16 { throw ReadingError(file: file, position: .byte(0), problem: .notUTF8) }
        if start.contains(0) { throw ReadingError(file: file, problem: .unknownFormat) }
        return head.textual
    }

    private static let archives: [(magic: [UInt8], kind: String)] = [
        (Array("PK".utf8), "zip"), (Array("BZh".utf8), "bzip2"), ([0xfd, 0x37, 0x7a], "xz"),
        ([0x28, 0xb5, 0x2f, 0xfd], "zstd"), (Array("7z".utf8) + [0xbc, 0xaf], "7-Zip"),
        (Array("Rar!".utf8), "RAR"),
    ]
}

/// The beginning of a source as text, to tell formats apart.
private struct SniffedText {
    let text: String
    let first: UInt8?

    init(_ bytes: ArraySlice<UInt8>) {
        let mark: [UInt8] = [0xef, 0xbb, 0xbf]
        let marked = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes
        let rest = marked.drop { $0 <= 32 || $0 >= 0xfe }
        text = String(decoding: rest, as: UTF8.self)
        first = rest.first
    }

    var markup: SourceFormat {
        let names = text.matchingTagNames
        if names.contains(where: { $0.hasPrefix("Pubmed") || $0 == "DeleteCitation" }) {
            return .pubmed
        }
        let isHTML = names.contains { ["html", "head", "body"].contains($0.lowercased()) }
        let jats = ["article", "pmc-articleset", "articles"]
        return !isHTML && names.contains(where: jats.contains) ? .jats : .html
    }

    var textual: SourceFormat {
        let lines = text.utf8.prefix(16 << 10).split(separator: 10).map(Substring.init)
        let first = lines.first ?? ""
        if first.hasPrefix("{") || first.hasPrefix("[") {
            return text.hasBytes("\"specificRecommendations\"") ? .uspstf : .jsonLines
        }
        if first.hasPrefix("---"), lines.dropFirst().contains(where: { $0.hasPrefix("kind:") }) {
            return .corpus
        }
        if first.hasPrefix("TY  -") { return .ris }
        if TaggedLine.isNBIB(first) { return .nbib }
        let isMarkdown = lines.contains { line in
            line.hasPrefix("# ") || line.hasPrefix("## ") || line.hasPrefix("|")
        }
        return isMarkdown ? .markdown : .text
    }
}

extension String {
    /// Names of the first tags that open in the text.
    fileprivate var matchingTagNames: [String] {
        utf8.split(separator: UInt8(ascii: "<")).prefix(40).map { part in
            String(Substring(part.prefix { $0 > 32 && $0 != 0x3e && $0 != 0x2f }))
        }
    }

    fileprivate func hasBytes(_ needle: String) -> Bool {
        utf8.split(separator: UInt8(ascii: "\"")).contains {
            "\"" + String(Substring($0)) + "\"" == needle
        }
    }
}
