import Analysis
import Corpus
import Indexing
package import Retrieval

/// How an answer came about, stage by stage.
package struct AnswerExplanation: Sendable {
    /// A passage that was ranked, with the tree of its score.
    package struct Passage: Sendable {
        package let document: String
        package let headings: [String]
        package let score: Explanation
    }

    /// A statement that was considered.
    package struct Candidate: Sendable {
        package let document: String
        package let text: String
        /// Factors whose product orders the statements.
        package let factors: [(name: String, value: Double)]
        package let score: Double
        /// nil where the answer quotes the statement.
        package let whyDropped: String?
    }

    package let understood: [(name: String, value: String)]
    package let terms: [WeightedTerm]
    package let passages: [Passage]
    package let candidates: [Candidate]
    /// What spoke for the answer and against it in running text; empty where none was judged.
    package let shares: [(name: String, value: Double)]
}

extension AnswerEngine {
    /// Goes the way of ``answer(_:case:session:audience:)`` again and notes what it meets.
    ///
    /// - Parameters:
    ///   - answer: an answer of this engine.
    ///   - limit: how many passages and how many statements are told of.
    package func explanation(
        of answer: Answer, limit: Int = 20
    ) throws -> AnswerExplanation {
        let question = analyzer.question(answer.readAs, caseText: answer.case)
        let query = queries.query(for: question)
        let hits = try retriever.hits(for: query, limit: limit)
        let passages = try zip(hits, index.passages(hits.map(\.passage))).map { hit, passage in
            AnswerExplanation.Passage(
                document: passage.metadata.id, headings: passage.headings,
                score: try retriever.explanation(of: hit, for: query))
        }
        let chosen = Set(answer.allClaims.flatMap(\.sources))
        let candidates = try evidence(
            for: question, depth: Self.depth, on: Workbench(index: index, glossary: glossary)
        ).prefix(limit).map {
            AnswerExplanation.Candidate($0, isChosen: $0.isQuoted(by: chosen))
        }
        return AnswerExplanation(
            understood: understood(question, answer.understood), terms: query.terms,
            passages: passages, candidates: candidates,
            shares: try shares(in: answer, limit: limit))
    }

    private func shares(
        in answer: Answer, limit: Int
    ) throws -> [(name: String, value: Double)] {
        guard answer.confidence != nil, let said = answer.answer,
            let index = VerdictWeights.model.classes.firstIndex(of: said.rawValue)
        else { return [] }
        let features = try textJudgement(on: answer.readAs).features
        return Array(VerdictWeights.model.shares(features, ofClass: index).prefix(limit))
    }

    private func understood(
        _ question: Question, _ summary: Understood
    ) -> [(name: String, value: String)] {
        let proposition = summary.proposition
        let fixed: [(String, String?)] = [
            ("kind", question.kind.rawValue), ("form", question.form.rawValue),
            ("action", proposition.action), ("intervention", proposition.intervention),
            ("condition", proposition.condition), ("codes", joined(question.codes)),
            ("unknown", joined(question.unknown)), ("sources", joined(question.namedSources)),
        ]
        let topics = question.topics.map { topic in
            ("topic", "\(topic.surface) (\(topic.part.rawValue), \(topic.weight.inHundredths))")
        }
        let facts = summary.facets.sorted { $0.key < $1.key }.compactMap { name, values in
            joined(values).map { (name, $0) }
        }
        return fixed.compactMap { name, value in value.map { (name, $0) } } + topics + facts
    }

    private func joined(_ values: [String]) -> String? {
        values.isEmpty ? nil : values.joined(separator: "; ")
    }
}

extension AnswerExplanation.Candidate {
    fileprivate init(_ evidence: Evidence, isChosen: Bool) {
        let score = evidence.score
        document = evidence.statement.document.id
        text = evidence.statement.text
        factors = [
            ("relevance", score.relevance), ("role", score.role),
            ("applicability", score.applicability), ("weight", score.weight),
            ("action", score.action),
        ]
        self.score = score.value
        whyDropped = isChosen ? nil : evidence.reasonAgainst
    }
}

extension Evidence {
    fileprivate func isQuoted(by sources: Set<ClaimSource>) -> Bool {
        guard let own = statement.parts.last?.span else { return false }
        return sources.contains {
            $0.document == statement.document.id && $0.span == [own.start, own.end]
        }
    }

    /// What kept the statement out, the gravest reason first.
    fileprivate var reasonAgainst: String {
        switch statement.document.status {
        case .superseded: return "superseded"
        case .retracted: return "retracted"
        case .current, .concern: break
        }
        if !isDirect { return "speaks of something else than the question" }
        if applicability.overall == .differs || applicability.overall == .contraindicated {
            return "does not apply: \(applicability.differences.joined(separator: "; "))"
        }
        return "others of its section stand before it"
    }
}

extension Double {
    /// Two decimals, in every locale the same.
    package var inHundredths: String {
        let hundredths = Int((magnitude * 100).rounded())
        let fraction = hundredths % 100
        let sign = self < 0 && hundredths > 0 ? "-" : ""
        return "\(sign)\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
