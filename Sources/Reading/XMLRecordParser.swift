import CLibXML2

/// Parses XML in pieces and hands out one element tree a record; the only user of libxml2's XML
/// parser.
///
/// Memory is that of a record. Nothing is fetched: external subsets and entities are not loaded. A
/// document that declares entities of its own is refused, for it has no honest reason to.
/// A class because it owns the C parser, which calls back into it.
final class XMLRecordParser {
    /// Elements within each other in a record; beyond, a walk over the tree could overflow.
    private static let deepest = 200

    private let file: String
    private let isRecord: (String) -> Bool
    private let onRecord: (XMLElement) throws -> Void
    private var parser: xmlParserCtxtPtr?
    /// The elements that are open in the present record, outermost first.
    private var open: [XMLElement] = []
    /// What a callback wants to throw; C code cannot.
    private var failure: (any Error)?

    /// - Parameters:
    ///   - isRecord: whether an element of this name is a record.
    ///   - onRecord: takes each record as soon as it ends.
    init(
        file: String, isRecord: @escaping (String) -> Bool,
        onRecord: @escaping (XMLElement) throws -> Void
    ) {
        self.file = file
        self.isRecord = isRecord
        self.onRecord = onRecord
    }

    deinit { if let parser { xmlFreeParserCtxt(parser) } }

    /// Parses everything that `stream` holds.
    func parse(_ stream: ByteStream) throws {
        // Complaints about encodings pass the parser's own handler by, to standard error.
        lind_silence_libxml2()
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        defer { xmlSetStructuredErrorFunc(nil, nil) }
        var handler = XMLCallbacks.handler
        parser = xmlCreatePushParserCtxt(
            &handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
        while let chunk = try stream.next() {
            try push(chunk, isLast: false)
        }
        try push([], isLast: true)
    }

    private func push(_ bytes: [UInt8], isLast: Bool) throws {
        let status = bytes.withUnsafeBytes { bytes in
            xmlParseChunk(
                parser, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count),
                isLast ? 1 : 0)
        }
        if let failure { throw failure }
        if status != 0, let parser, parser.pointee.wellFormed == 0 {
            throw malformed(parser)
        }
    }

    private func malformed(_ parser: xmlParserCtxtPtr) -> ReadingError {
        let error = parser.pointee.lastError
        let reason = error.message.map { String(cString: $0).trimmed } ?? "code \(error.code)"
        let line = max(Int(error.line), 1)
        return ReadingError(
            file: file, position: .line(line), record: nil,
            problem: .malformed(format: "XML", reason: reason))
    }

    // The callbacks.

    func start(_ name: String, _ attributes: [(name: String, value: String)]) {
        guard !open.isEmpty || isRecord(name) else { return }
        guard open.count < Self.deepest else { return tooDeep() }
        let element = XMLElement(name: name, attributes: attributes, line: line)
        open.last?.append(element)
        open.append(element)
    }

    private func tooDeep() {
        stopping {
            let problem = ReadingProblem.malformed(format: "XML", reason: "nested too deeply")
            throw ReadingError(file: file, position: .line(line), problem: problem)
        }
    }

    func end() {
        guard let element = open.popLast(), open.isEmpty else { return }
        stopping { try onRecord(element) }
    }

    func characters(_ text: String) { open.last?.append(text) }

    func declaresEntity() {
        stopping {
            throw ReadingError(file: file, position: .line(line), problem: .declaresEntities)
        }
    }

    private var line: Int { parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 1 }

    /// Runs `body`; what it throws ends the parse.
    private func stopping(_ body: () throws -> Void) {
        guard failure == nil else { return }
        do {
            try body()
        } catch {
            failure = error
            xmlStopParser(parser)
        }
    }
}
