import Corpus

/// Reads the dump of the USPSTF's API: one guideline a topic, its graded recommendations
/// annotated, then the sections of its statement.
struct USPSTFReader {
    let largest: Int
    private static let name = "USPSTF JSON"

    func read(_ stream: ByteStream, into sink: RecordSink) throws {
        let bytes = try stream.readAll(limit: largest)
        let dump: JSONValue
        do throws(JSONFailure) {
            dump = try JSONParser.parse(bytes)
        } catch {
            let problem = ReadingProblem.malformed(format: Self.name, reason: error.reason)
            return try sink.reject(problem, at: .byte(error.byte))
        }
        let recommendations = dump["specificRecommendations"]?.items ?? []
        let risks = dump["risks"] ?? .null
        for topic in dump["generalRecommendations"]?.members ?? [] {
            guard let alias = topic.value["uspstfAlias"]?.text, !alias.isEmpty else {
                let problem = ReadingProblem.missingField("uspstfAlias", format: Self.name)
                try sink.reject(problem, at: .byte(0), record: topic.key)
                continue
            }
            let own = recommendations.filter { $0["general"]?.text == topic.key }
            let statement = USPSTFStatement(
                topic: topic.value, alias: alias, recommendations: own, risks: risks)
            try add(statement, into: sink)
        }
    }

    private func add(_ statement: USPSTFStatement, into sink: RecordSink) throws {
        switch statement.document() {
        case .success(let document): try sink.add(document, at: .byte(0))
        case .failure(let problem): try sink.reject(problem, at: .byte(0), record: statement.id)
        }
    }
}
