import Foundation

/// Sorted runs of postings on disk, which keep a build's memory independent of the corpus.
///
/// When the accumulator is full it is written as a run; the runs are merged at the end. Runs
/// cover ascending passages, so a term's postings are those of the runs one after another.
struct PostingRuns: ~Copyable {
    private let folder: String
    private var files: [String] = []

    /// - Parameter folder: made when the first run is written, removed with the value.
    init(folder: String) {
        self.folder = folder
    }

    deinit {
        if !files.isEmpty { try? FileManager.default.removeItem(atPath: folder) }
    }

    mutating func spill(_ accumulator: inout PostingAccumulator) throws {
        if files.isEmpty {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        }
        let path = "\(folder)/run-\(files.count)"
        files.append(path)
        let writer = try RunWriter(path: path)
        try accumulator.drain { try writer.write($0) }
        try writer.close()
    }

    /// Hands over every term with the decoded postings of all runs and of the accumulator.
    mutating func merge(
        _ accumulator: inout PostingAccumulator,
        _ body: (_ term: [UInt8], _ ordinals: [Int32], _ units: [UInt32]) throws -> Void
    ) throws {
        var ordinals: [Int32] = []
        var units: [UInt32] = []
        guard !files.isEmpty else {
            return try accumulator.drain { postings in
                ordinals.removeAll(keepingCapacity: true)
                units.removeAll(keepingCapacity: true)
                postings.decode(ordinals: &ordinals, units: &units)
                try body(postings.term, ordinals, units)
            }
        }
        if !accumulator.isEmpty { try spill(&accumulator) }
        var heads = try files.map { try RunReader(path: $0) }
        for index in heads.indices { try heads[index].advance() }
        while let term = heads.compactMap(\.head?.term).min(by: { $0.lexicographicallyPrecedes($1) }
        ) {
            ordinals.removeAll(keepingCapacity: true)
            units.removeAll(keepingCapacity: true)
            for index in heads.indices where heads[index].head?.term == term {
                heads[index].head?.decode(ordinals: &ordinals, units: &units)
                try heads[index].advance()
            }
            try body(term, ordinals, units)
        }
    }
}

/// Writes the terms of one run: length and bytes of the term, number and bytes of its postings.
private struct RunWriter {
    private let file: UnsafeMutablePointer<FILE>

    init(path: String) throws {
        guard let file = fopen(path, "wb") else {
            throw IndexError.file(path: path, message: "cannot be written")
        }
        setvbuf(file, nil, _IOFBF, 1 << 20)
        self.file = file
    }

    func write(_ postings: TermPostings) throws {
        var header: [UInt8] = []
        header.append(littleEndian: UInt32(postings.term.count))
        header.append(littleEndian: UInt32(postings.count))
        header.append(littleEndian: UInt32(postings.bytes.count))
        for bytes in [header, postings.term, postings.bytes] {
            guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw diskFull }
        }
    }

    func close() throws {
        guard fclose(file) == 0 else { throw diskFull }
    }

    private var diskFull: IndexError {
        .file(path: "a temporary run", message: "cannot be written; is the disk full?")
    }
}

/// Reads the terms of one run in order.
private struct RunReader {
    private let file: UnsafeMutablePointer<FILE>
    private(set) var head: TermPostings?

    init(path: String) throws {
        guard let file = fopen(path, "rb") else {
            throw IndexError.file(path: path, message: "cannot be read")
        }
        setvbuf(file, nil, _IOFBF, 1 << 18)
        self.file = file
    }

    mutating func advance() throws {
        guard let header = read(12) else {
            head = nil
            fclose(file)
            return
        }
        let term = read(Int(header.load(UInt32.self, at: 0)))
        let bytes = read(Int(header.load(UInt32.self, at: 8)))
        guard let term, let bytes else {
            throw IndexError.file(path: "a temporary run", message: "ends too early")
        }
        head = TermPostings(term: term, count: Int(header.load(UInt32.self, at: 4)), bytes: bytes)
    }

    private func read(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return fread(&bytes, 1, count, file) == count ? bytes : nil
    }
}
