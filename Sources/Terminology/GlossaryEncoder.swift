/// Builds the bytes of a glossary from its concepts.
struct GlossaryEncoder {
    private let forms = NameForms()
    private var index = NameIndex()
    private var strings: [String] = []

    /// - Precondition: each concept's id is its place in the list.
    static func encoded(_ concepts: [Concept]) -> [UInt8] {
        var encoder = GlossaryEncoder()
        return encoder.encode(concepts)
    }

    private mutating func encode(_ concepts: [Concept]) -> [UInt8] {
        for concept in concepts { index.add(concept, forms: forms) }
        let keys = index.keys()
        let fields = concepts.map { concept in
            ConceptRecord.numbers(concept) { text in
                strings.append(text)
                return strings.count - 1
            }
        }
        let above = concepts.map { ($0.broader + $0.partOf).map(\.index) }

        var writer = BlobWriter()
        for _ in GlossaryLayout.allCases { writer.append(0) }
        func part(_ part: GlossaryLayout, _ write: (inout BlobWriter) -> Void) {
            writer.set(writer.bytes.count, at: part.offset)
            write(&writer)
        }
        part(.above) { $0.appendLists(above) }
        part(.below) { $0.appendLists(Self.inverted(above)) }
        part(.keys) { $0.appendTable(keys.map(\.key)) }
        part(.conceptsOfKeys) { $0.appendLists(keys.map(\.concepts)) }
        part(.words) { $0.appendTable(index.words()) }
        part(.strings) { $0.appendTable(strings.map { Array($0.utf8) }) }
        part(.fields) { $0.appendLists(fields) }
        writer.set(GlossaryLayout.magicNumber, at: GlossaryLayout.magic.offset)
        writer.set(GlossaryLayout.currentVersion, at: GlossaryLayout.version.offset)
        writer.set(writer.bytes.count, at: GlossaryLayout.length.offset)
        return writer.bytes
    }

    private static func inverted(_ lists: [[Int]]) -> [[Int]] {
        var inverted = [[Int]](repeating: [], count: lists.count)
        for (index, list) in lists.enumerated() {
            for item in list where inverted[item].last != index { inverted[item].append(index) }
        }
        return inverted
    }
}
