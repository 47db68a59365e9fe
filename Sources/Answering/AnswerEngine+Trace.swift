import Corpus
import Indexing
import Retrieval
import Terminology

extension AnswerEngine {
    /// How an answer came about, as indented lines: what was understood, which terms were searched
    /// with which weight, why each passage ranks where it does, and why each statement was chosen
    /// or dropped.
    package func trace(
        _ question: String, case caseText: String? = nil, session: Session? = nil
    ) throws -> [String] {
        let resolved = followUps.resolve(question, case: caseText, session: session)
        let understood = analyzer.question(resolved.question, caseText: resolved.caseText)
        let workbench = Workbench(index: index, glossary: glossary)
        let query = queries.query(for: understood)
        let hits = try retriever.hits(for: query, limit: Self.depth)
        let evidence = try EvidenceSelector(workbench: workbench)
            .evidence(from: hits, for: understood)
        return understoodLines(understood) + queryLines(query)
            + (try passageLines(hits, query)) + evidenceLines(evidence, understood)
    }

    private func understoodLines(_ question: Question) -> [String] {
        let terms = { (concepts: [ConceptID]) in
            concepts.map { glossary.term(of: $0) }.joined(separator: ", ")
        }
        let proposition = question.proposition
        var lines = [
            "Understood",
            "  kind \(question.kind.rawValue), form \(question.form.rawValue), action \(proposition.action.rawValue)",
            "  intervention: \(terms(proposition.interventions)); comparator: \(terms(proposition.comparators)); condition: \(terms(proposition.conditions))",
        ]
        for (element, values) in question.facts.summary(in: glossary).sorted(by: { $0.key < $1.key }) {
            lines.append("  fact, \(element): \(values.joined(separator: ", "))")
        }
        for topic in question.topics {
            let subject =
                switch topic.subject {
                case .concept(let concept): glossary.term(of: concept)
                case .word(let stem): "the word \(stem)"
                }
            lines.append("  topic \(Self.figure(topic.weight)) \(topic.part.rawValue): \(subject)")
        }
        if !question.unknown.isEmpty {
            lines.append("  unknown: \(question.unknown.joined(separator: ", "))")
        }
        return lines
    }

    private func queryLines(_ query: Query) -> [String] {
        ["Searched"]
            + query.terms.map { term in
                "  \(Self.figure(Double(term.weight))) \(term.term.drop { $0 == "\u{1}" }) (\(term.source))"
            }
    }

    private func passageLines(_ hits: [Hit], _ query: Query) throws -> [String] {
        var lines = ["Passages"]
        let shown = Array(hits.prefix(10))
        for (hit, passage) in zip(shown, try index.passages(shown.map(\.passage))) {
            let explanation = try retriever.explanation(of: hit, for: query)
            lines.append(
                "  \(Self.figure(Double(hit.score))) \(passage.metadata.id), passage \(hit.passage)")
            for part in explanation.parts {
                let factors = part.parts.map { "\($0.name) \(Self.figure(Double($0.value)))" }
                let name = part.name.drop { $0 == "\u{1}" }
                lines.append(
                    "    \(Self.figure(Double(part.value))) \(name): \(factors.joined(separator: " × "))")
            }
        }
        return lines
    }

    private func evidenceLines(_ evidence: [Evidence], _ question: Question) -> [String] {
        let judgement = VerdictReader(question: question).judgement(of: evidence)
        let leading = Set(judgement?.leading.map(\.statement.identity) ?? [])
        return ["Statements"]
            + evidence.prefix(30).flatMap { item -> [String] in
                let fate = leading.contains(item.statement.identity) ? "leads" : Self.fate(item)
                let score = item.score
                return [
                    "  \(Self.figure(score.value)) \(fate): \(item.statement.document.id): \(item.statement.ownText)",
                    "    topics \(Self.figure(score.relevance)) × role \(Self.figure(score.role)) × applicability \(Self.figure(score.applicability)) × evidence \(Self.figure(score.weight)) × action \(Self.figure(score.action))",
                    "    \(item.relevance.shares.map { "\($0.topic.surface) \(Self.figure($0.match))" }.joined(separator: ", "))",
                ] + item.applicability.differences.map { "    \($0)" }
            }
    }

    private static func fate(_ evidence: Evidence) -> String {
        if evidence.statement.document.status != .current { return "superseded" }
        if !evidence.isDirect { return "beside the subject" }
        switch evidence.applicability.overall {
        case .differs: return "differs"
        case .contraindicated: return "contraindicated"
        case .matches, .unstated: return "may serve"
        }
    }

    /// Three decimals, without a locale.
    private static func figure(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let fraction = String(abs(thousandths) % 1000)
        let padded = String(repeating: "0", count: 3 - fraction.count) + fraction
        return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(padded)"
    }
}
