import Analysis
import Foundation
import GRDB
import Terminology

/// What the table `about` says of an index.
struct About {
    var options = IndexOptions()
    var analyzerVersion = Analyzer.version
    var tally = ContentTally()

    init(options: IndexOptions) {
        self.options = options
    }

    init(_ database: Database) throws {
        let rows = try Row.fetchAll(
            database, sql: "SELECT key, value FROM about WHERE key NOT LIKE 'glossary%'")
        var (documents, passages, sum) = (0, 0, Data())
        for row in rows {
            switch AboutKey(rawValue: row[0]) {
            case .analyzerVersion: analyzerVersion = row[1]
            case .analyzerOptions:
                options.analyzer = try JSONText.decode(StoredAnalyzerOptions.self, from: row[1])
                    .options
            case .ranking:
                options.ranking = try JSONText.decode(RankingParameters.self, from: row[1])
            case .contentSum: sum = row[1]
            case .documents: documents = row[1]
            case .passages: passages = row[1]
            case .fingerprint, .glossary, .glossaryFingerprint, nil: break
            }
        }
        tally = ContentTally(documents: documents, passages: passages, sum: sum)
    }

    func write(to database: Database) throws {
        let values: [(AboutKey, any DatabaseValueConvertible)] = [
            (.analyzerVersion, analyzerVersion),
            (.analyzerOptions, try JSONText.encode(StoredAnalyzerOptions(options.analyzer))),
            (.ranking, try JSONText.encode(options.ranking)),
            (.fingerprint, tally.fingerprint),
            (.documents, tally.documents),
            (.passages, tally.passages),
            (.contentSum, tally.bytes),
        ]
        for (key, value) in values { try Self.set(key, value, in: database) }
    }

    static func write(_ glossary: Glossary, to database: Database) throws {
        try set(.glossary, Data(glossary.encoded()), in: database)
        try set(.glossaryFingerprint, glossary.fingerprint, in: database)
    }

    static func value<Value: DatabaseValueConvertible>(
        _ key: AboutKey, in database: Database
    ) throws -> Value? {
        try Value.fetchOne(
            database, sql: "SELECT value FROM about WHERE key = ?", arguments: [key.rawValue])
    }

    /// A value's bytes, copied once: the glossary's are many, and every question asks for them.
    static func bytes(_ key: AboutKey, in database: Database) throws -> [UInt8]? {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT value FROM about WHERE key = ?", arguments: [key.rawValue])
        return try rows.next()?.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } }
    }

    static func set(
        _ key: AboutKey, _ value: any DatabaseValueConvertible, in database: Database
    ) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO about VALUES (?, ?)", arguments: [key.rawValue, value])
    }
}

/// The analyzer's options in words, as they are kept.
private struct StoredAnalyzerOptions: Codable {
    enum Stemming: String, Codable { case none, porter, porter2 }

    var stemming: Stemming
    var joinsCompounds: Bool
    var foldsSpelling: Bool
    var dropsStopWords: Bool

    init(_ options: AnalyzerOptions) {
        stemming =
            switch options.stemming {
            case .none: .none
            case .porter: .porter
            case .porter2: .porter2
            }
        joinsCompounds = options.joinsCompounds
        foldsSpelling = options.foldsSpelling
        dropsStopWords = options.dropsStopWords
    }

    var options: AnalyzerOptions {
        var options = AnalyzerOptions()
        options.stemming =
            switch stemming {
            case .none: .none
            case .porter: .porter
            case .porter2: .porter2
            }
        options.joinsCompounds = joinsCompounds
        options.foldsSpelling = foldsSpelling
        options.dropsStopWords = dropsStopWords
        return options
    }
}
