package import Answering
import Corpus

/// How one answer compares with its row.
package struct AnswerScore: Equatable, Sendable {
    package enum Criterion: String, CaseIterable, Sendable {
        case status
        case verdict
        case answer
        case basis
        case facts
        case mustNot = "must-nots"
        case leading = "leading reference"
        case wordings = "other wordings"
        case pair = "pairs"
        case citations = "citations resolve"
        case cited = "references cited"
        case once = "nothing said twice"
        case sameBytes = "same bytes"
    }

    package var id: String
    /// Points reached of points possible, for the criteria that the row states.
    package var points: [Criterion: (reached: Int, possible: Int)] = [:]
    package var misses: [String] = []

    package static func == (left: AnswerScore, right: AnswerScore) -> Bool {
        left.id == right.id && left.misses == right.misses
    }

    mutating func note(_ criterion: Criterion, _ reached: Bool, _ miss: @autoclosure () -> String) {
        let (sum, possible) = points[criterion] ?? (0, 0)
        points[criterion] = (sum + (reached ? 1 : 0), possible + 1)
        if !reached { misses.append("\(criterion.rawValue): \(miss())") }
    }
}

/// Compares answers with their rows.
package struct AnswerScorer {
    /// Asks the engine: question, case → answer.
    let ask: (String, String?) throws -> Answer

    package init(ask: @escaping (String, String?) throws -> Answer) {
        self.ask = ask
    }

    package func score(_ row: AnswerCase, peers: [String: AnswerCase]) throws -> AnswerScore {
        let answer = try ask(row.question, row.case)
        var score = AnswerScore(id: row.id)
        compareJudgement(answer, row, &score)
        compareContent(answer, row, &score)
        compareForm(answer, &score)
        score.note(.sameBytes, try ask(row.question, row.case) == answer, "a second run differs")
        for wording in row.wordings {
            let other = try ask(wording, row.case)
            score.note(
                .wordings, isSame(answer, other),
                "\(wording) → \(summary(other)), was \(summary(answer))")
        }
        if let peer = row.pair.flatMap({ peers[$0] }) {
            let other = try ask(peer.question, peer.case)
            score.note(.pair, isDifferent(answer, other), "same answer as \(peer.id)")
        }
        return score
    }

    private func compareJudgement(_ answer: Answer, _ row: AnswerCase, _ score: inout AnswerScore) {
        if let status = row.status {
            score.note(.status, answer.status == status, "\(answer.status), not \(status)")
        }
        if let verdict = row.verdict {
            score.note(
                .verdict, answer.verdict == verdict,
                "\(answer.verdict.map(\.rawValue) ?? "none"), not \(verdict)")
        }
        if let yesNo = row.answer {
            score.note(
                .answer, answer.answer == yesNo,
                "\(answer.answer.map(\.rawValue) ?? "none"), not \(yesNo)")
        }
        if let basis = row.basis {
            score.note(
                .basis, answer.basis == basis,
                "\(answer.basis.map(\.rawValue) ?? "none"), not \(basis)")
        }
        if !row.leading.isEmpty {
            let first = leadingDocument(answer) ?? "none"
            score.note(.leading, row.leading.contains(first), "\(first), not \(row.leading)")
        }
    }

    private func compareContent(_ answer: Answer, _ row: AnswerCase, _ score: inout AnswerScore) {
        let all = text(of: answer, onlyApplicable: false)
        for fact in row.facts {
            let isThere = fact.split(separator: "|").contains {
                all.contains(Self.folded(String($0)))
            }
            score.note(.facts, isThere, "missing \(fact)")
        }
        let said = text(of: answer, onlyApplicable: true)
        for statement in row.mustNot {
            score.note(.mustNot, !said.contains(Self.folded(statement)), "said \(statement)")
        }
    }

    private func compareForm(_ answer: Answer, _ score: inout AnswerScore) {
        let claims = answer.sections.flatMap(\.claims) + answer.conflicts.flatMap(\.claims)
        let cited = Set(claims.flatMap(\.citations) + answer.headlineCitations)
        let numbers = Set(answer.references.map(\.number))
        score.note(
            .citations, cited.isSubset(of: numbers),
            "dangling \(cited.subtracting(numbers).sorted())")
        score.note(
            .cited, numbers.isSubset(of: cited), "uncited \(numbers.subtracting(cited).sorted())")
        let excerpts = claims.filter { $0.kind == .excerpt }.map(\.text)
        score.note(.once, Set(excerpts).count == excerpts.count, "an excerpt stands twice")
    }

    private func text(of answer: Answer, onlyApplicable: Bool) -> String {
        let claims = answer.sections.flatMap(\.claims) + answer.conflicts.flatMap(\.claims)
        let kept = claims.filter {
            !onlyApplicable || $0.applicability == .matches || $0.applicability == .unstated
        }
        let gaps = answer.gaps.map(\.text)
        return Self.folded(([answer.headline] + kept.map(\.text) + gaps).joined(separator: "\n"))
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().replacing("–", with: "-").replacing("\u{a0}", with: " ")
            .replacing(",", with: "")
    }

    private func leadingDocument(_ answer: Answer) -> String? {
        answer.sections.first?.claims.first?.sources.first?.document
    }

    private func isSame(_ left: Answer, _ right: Answer) -> Bool {
        left.status == right.status && left.verdict == right.verdict
            && leadingDocument(left) == leadingDocument(right)
    }

    private func isDifferent(_ left: Answer, _ right: Answer) -> Bool {
        let texts = { (answer: Answer) in answer.sections.flatMap(\.claims).map(\.text) }
        return left.verdict != right.verdict || left.answer != right.answer
            || texts(left) != texts(right)
    }

    private func summary(_ answer: Answer) -> String {
        "\(answer.verdict?.rawValue ?? answer.status.rawValue) by \(leadingDocument(answer) ?? "none")"
    }
}
