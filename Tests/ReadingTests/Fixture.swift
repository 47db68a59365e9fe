import Analysis
import CZlib
import Corpus
import Foundation

@testable import Reading

/// A folder of sources that is removed with the value.
final class Fixture {
    let folder = URL.temporaryDirectory.appending(path: "reading-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Writes a file and returns its path.
    func write(_ text: String, to name: String = "source") throws -> String {
        try write(Array(text.utf8), to: name)
    }

    func write(_ bytes: [UInt8], to name: String = "source") throws -> String {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    /// The records of some sources, and the report.
    static func read(
        _ sources: [String], options: ReadingOptions = ReadingOptions()
    ) throws -> (documents: [Document], deletions: [String], report: ReadingReport) {
        var documents: [Document] = []
        var deletions: [String] = []
        let report = try SourceReader(options: options).read(sources) { record in
            switch record {
            case .document(let document, _): documents.append(document)
            case .deletion(let id, _): deletions.append(id)
            }
        }
        return (documents, deletions, report)
    }

    /// The documents of one text.
    static func documents(of text: String) throws -> [Document] {
        let fixture = try Fixture()
        return try read([try fixture.write(text)]).documents
    }

    /// What is wrong with one source.
    static func problem(with bytes: [UInt8]) throws -> ReadingError? {
        let fixture = try Fixture()
        let path = try fixture.write(bytes)
        do {
            _ = try read([path])
            return nil
        } catch var error as ReadingError {
            error.file = "source"
            return error
        }
    }

    static func problem(with text: String) throws -> ReadingError? {
        try problem(with: Array(text.utf8))
    }

    /// `bytes` as one gzip member.
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream, 6, Z_DEFLATED, 16 + 15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let room = output.count
        input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(room)
                deflate(&stream, Z_FINISH)
            }
        }
        return Array(output.prefix(room - Int(stream.avail_out)))
    }
}

extension Document {
    /// Each block's text.
    var statements: [String] { blocks.map { String(text.slice($0.span) ?? "") } }
}
