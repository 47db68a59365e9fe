package import Answering
import Foundation

/// Measures which sentences are put first for a claim.
package struct RationaleEvaluation: Sendable {
    /// A claim with the sentences that experts found to bear on it.
    package struct Claim: Sendable {
        package var id: String
        package var text: String
        /// `SUPPORT`, `CONTRADICT`, or nil where no abstract has enough.
        package var label: String?
        /// The texts of the rationale's sentences, by document.
        package var rationale: [String: [String]]
    }

    /// Reads SciFact's claims, and the sentences of its abstracts from its corpus.
    package static func read(
        claims: String, corpus: String
    ) throws(EvaluationError) -> [Claim] {
        let texts = try sentences(corpus)
        let file = try TextLines(path: claims)
        var found: [Claim] = []
        for (number, line) in file.lines {
            guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)) else {
                throw file.malformed(number, expected: "_id, text and evidence")
            }
            var rationale: [String: [String]] = [:]
            for item in row.evidence {
                let own = texts[item.doc] ?? []
                rationale[item.doc, default: []] += item.sentences.filter(own.indices.contains)
                    .map { own[$0] }
            }
            found.append(
                Claim(
                    id: row._id, text: row.text, label: row.evidence.first?.label,
                    rationale: rationale))
        }
        return found
    }

    private struct Row: Decodable {
        var _id: String
        var text: String
        var evidence: [Item]

        struct Item: Decodable {
            var doc: String
            var label: String
            var sentences: [Int]
        }
    }

    private struct Abstract: Decodable {
        var _id: String
        var metadata: Metadata

        struct Metadata: Decodable { var sentences: [String]? }
    }

    private static func sentences(_ path: String) throws(EvaluationError) -> [String: [String]] {
        let file = try TextLines(path: path)
        var texts: [String: [String]] = [:]
        for (number, line) in file.lines {
            guard let row = try? JSONDecoder().decode(Abstract.self, from: Data(line.utf8)) else {
                throw file.malformed(number, expected: "_id and metadata with sentences")
            }
            texts[row._id] = row.metadata.sentences ?? []
        }
        return texts
    }

    // MARK: Figures

    /// Recall of the rationale among three sentences and their F1, over the claims with evidence.
    package static func lines(_ claims: [Claim], by engine: AnswerEngine) throws -> [String] {
        let known = claims.filter { $0.label != nil }
        let whole = try known.map { try score($0, engine.textJudgement(on: $0.text)) }
        let given = try known.map { claim in
            try score(claim, engine.textJudgement(on: claim.text) { claim.rationale[$0] != nil })
        }
        return [
            "sentences, the whole index: \(figures(whole))",
            "sentences, the abstract given: \(figures(given))",
        ]
    }

    private static func score(
        _ claim: Claim, _ judgement: TextJudgement
    ) -> (hits: Int, said: Int, right: Int) {
        let said = judgement.sentences.prefix(3)
        let hits = said.count { sentence in
            (claim.rationale[sentence.document] ?? []).contains {
                $0.contains(sentence.text) || sentence.text.contains($0.trimmed)
            }
        }
        return (hits, said.count, Set(claim.rationale.values.joined()).count)
    }

    private static func figures(_ scores: [(hits: Int, said: Int, right: Int)]) -> String {
        let hits = Double(scores.reduce(0) { $0 + $1.hits })
        let said = Double(scores.reduce(0) { $0 + $1.said })
        let right = Double(scores.reduce(0) { $0 + $1.right })
        let any = Double(scores.count { $0.hits > 0 }) / Double(max(1, scores.count))
        return "recall@3 \((hits / max(1, right)).inThousandths), "
            + "F1@3 \((2 * hits / max(1, said + right)).inThousandths), "
            + "a rationale sentence among three for \(any.inThousandths) of \(scores.count) claims"
    }

    /// Claims as examples of yes, no and uncertain: supported, contradicted, not enough said.
    package static func examples(
        _ claims: [Claim], by engine: AnswerEngine
    ) throws -> [LogisticLearner.Example] {
        try claims.map { claim in
            let judgement = try engine.textJudgement(on: claim.text)
            let coverage = judgement.coverage.map { ("coverage \($0.key)", $0.value) }
            return LogisticLearner.Example(
                features: judgement.features.merging(coverage) { own, _ in own },
                label: ["SUPPORT": "yes", "CONTRADICT": "no"][claim.label ?? ""] ?? "uncertain",
                group: claim.rationale.keys.min() ?? claim.id)
        }
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
