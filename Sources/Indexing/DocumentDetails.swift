import Corpus
import Foundation

/// The part of a document's metadata that is lists: one packed column, absent where all are empty.
///
/// Scalars have columns of their own, for other clients and because most sources have nothing
/// else.
struct DocumentDetails: Equatable {
    var authors: [String] = []
    var supersedes: [String] = []
    var topics: [String] = []
    var keywords: [String] = []
    var population: Population?
    var anatomy: [String] = []
    var setting: [String] = []
    var evidence: [String] = []

    init() {}

    init(_ metadata: DocumentMetadata) {
        authors = metadata.authors
        supersedes = metadata.supersedes
        topics = metadata.topics
        keywords = metadata.keywords
        population = metadata.population == Population() ? nil : metadata.population
        anatomy = metadata.anatomy
        setting = metadata.setting
        evidence = metadata.evidence
    }

    private var isEmpty: Bool {
        population == nil
            && [authors, supersedes, topics, keywords, anatomy, setting, evidence]
                .allSatisfy(\.isEmpty)
    }

    /// Nil where there is nothing to keep.
    func encoded() throws(PackedError) -> Data? {
        isEmpty ? nil : try packed()
    }

    func apply(to metadata: inout DocumentMetadata) {
        metadata.authors = authors
        metadata.supersedes = supersedes
        metadata.topics = topics
        metadata.keywords = keywords
        metadata.population = population ?? Population()
        metadata.anatomy = anatomy
        metadata.setting = setting
        metadata.evidence = evidence
    }
}

/// JSON as it is stored: compact, keys in order, so that the same values give the same bytes.
enum JSONText {
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func decode<Value: Decodable>(_: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}
