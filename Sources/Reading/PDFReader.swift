import Corpus
import Foundation

/// Reads a PDF's text with `pdftotext` (poppler), which runs as a process of its own: headings,
/// paragraphs without hyphenation, no running heads, and each block's page for citation.
struct PDFReader {
    static let tool = "pdftotext"
    let largest: Int
    /// Path within the source that was given, for the id and the title.
    let name: String

    func read(_ stream: ByteStream, into sink: RecordSink) throws {
        let bytes = try stream.readAll(limit: largest)
        switch try Self.text(of: bytes, file: sink.file) {
        case .failure(let problem): try sink.reject(problem, at: nil)
        case .success(let text):
            var builder = TextBuilder()
            PageText.add(text, to: &builder)
            let title = builder.blocks.first?.headings.first ?? PlainTextReader.title(of: name)
            let kind = PublicationType.kind(types: [], title: title)
            let metadata = DocumentMetadata(id: FileID.id(name), kind: kind, title: title)
            try sink.add(builder.document(metadata), at: .byte(0))
        }
    }

    /// The text of a PDF, form feeds between its pages.
    ///
    /// The bytes go through a file of our own, so that compressed PDFs and standard input are
    /// read alike and no path is ever an option to the program.
    private static func text(
        of bytes: [UInt8], file: String
    ) throws -> Result<String, ReadingProblem> {
        let folder = URL.temporaryDirectory.appending(path: "lind-pdf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appending(path: "source.pdf")
        let target = folder.appending(path: "target.txt")
        try Data(bytes).write(to: source)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [tool, "-enc", "UTF-8", "-nodiag", source.path, target.path]
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let message = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus != 127 else { return .failure(.toolMissing(tool)) }
        guard process.terminationStatus == 0, let text = try? Data(contentsOf: target) else {
            let reason =
                message.split(separator: "\n").first.map { $0.trimmed } ?? "no reason given"
            return .failure(.toolFailed(tool, reason: reason))
        }
        return .success(String(decoding: text, as: UTF8.self))
    }
}
