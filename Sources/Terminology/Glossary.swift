/// The concepts that questions and texts are about, with their names and relations.
///
/// Held as one run of bytes that is searched where it lies: opening an encoded glossary takes
/// the same time whatever its size, a look-up the logarithm of it.
package struct Glossary: Sendable {
    let blob: Blob

    /// - Throws: `GlossaryError.notEncoded` or `.otherLayout`.
    package init(encoded bytes: [UInt8]) throws(GlossaryError) {
        let blob = Blob(bytes: bytes)
        guard bytes.count >= GlossaryLayout.headerLength,
            blob.int(at: GlossaryLayout.magic.offset) == GlossaryLayout.magicNumber
        else { throw .notEncoded }
        let version = blob.number(at: GlossaryLayout.version.offset)
        guard version == GlossaryLayout.currentVersion else {
            throw .otherLayout(found: version, expected: UInt32(GlossaryLayout.currentVersion))
        }
        guard blob.int(at: GlossaryLayout.length.offset) == bytes.count else { throw .notEncoded }
        self.blob = blob
    }

    /// A glossary without concepts.
    package init() {
        blob = Blob(bytes: GlossaryEncoder.encoded([]))
    }

    init(_ concepts: [Concept]) {
        blob = Blob(bytes: GlossaryEncoder.encoded(concepts))
    }

    /// The bytes that `init(encoded:)` opens.
    package func encoded() -> [UInt8] { blob.bytes }

    /// How many concepts there are.
    package var count: Int { fields.count }

    /// All ids, by the rank of their terms.
    package var ids: some RandomAccessCollection<ConceptID> {
        (0..<count).lazy.map { ConceptID($0) }
    }

    /// - Precondition: `id` is one of this glossary's.
    /// - Complexity: the length of the entry.
    package subscript(id: ConceptID) -> Concept {
        let strings = strings
        return ConceptRecord.concept(id, numbers: fields[id.index]) { strings.string($0) }
    }

    /// The preferred name alone, without reading the rest of the entry.
    package func term(of id: ConceptID) -> String { strings.string(fields[id.index][1]) }

    /// The type alone, without reading the rest of the entry.
    package func type(of id: ConceptID) -> ConceptType { ConceptRecord.type(fields[id.index]) }

    /// What the entry says is not meant by it, without reading the rest of the entry.
    package func distinguished(from id: ConceptID) -> [ConceptID] {
        ConceptRecord.distinguished(fields[id.index])
    }

    /// The concept that any of its names, whole, stands for; of several that share the name the
    /// first by term.
    package func concept(named name: String) -> ConceptID? {
        let tokens = NameForms().tokens(of: name)
        guard !tokens.isEmpty else { return nil }
        return concepts(named: tokens).first
    }

    /// A hash of the content, 16 hexadecimal digits: FNV-1a of the encoded bytes.
    package var fingerprint: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in blob.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    var keys: BlobTable { BlobTable(blob: blob, offset: offset(.keys)) }
    var conceptsOfKeys: BlobLists { BlobLists(blob: blob, offset: offset(.conceptsOfKeys)) }
    var words: BlobTable { BlobTable(blob: blob, offset: offset(.words)) }
    var above: BlobLists { BlobLists(blob: blob, offset: offset(.above)) }
    var below: BlobLists { BlobLists(blob: blob, offset: offset(.below)) }
    private var strings: BlobTable { BlobTable(blob: blob, offset: offset(.strings)) }
    private var fields: BlobLists { BlobLists(blob: blob, offset: offset(.fields)) }

    private func offset(_ part: GlossaryLayout) -> Int { blob.int(at: part.offset) }
}
