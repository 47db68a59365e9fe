import Corpus
import Retrieval

/// Judges the sentences of passages that nobody annotated.
///
/// The best passages are read sentence by sentence; what answers (a conclusion, a result) comes
/// before what tells of the question or the method, and the better passage before the lesser.
struct PlainTextJudge {
    let workbench: Workbench
    let question: Question

    /// How many passages are read; what ranks lower says nothing that counts.
    private static let depth = 8

    /// Gives the sentences of running text their role, their finding and their place in the order.
    func judge(_ evidence: inout [Evidence], hits: [Hit]) throws {
        let readings = try self.readings(of: hits)
        let asked = AskedProposition(question.text, workbench: workbench)
        let finding = TextFinding(
            VerdictFeatures(asked, readings).values,
            coverage: CoverageFeatures(asked, readings, hits: hits).values)
        var read: [StatementIdentity: (role: SentenceRole, share: Double)] = [:]
        for reading in readings {
            for sentence in reading.sentences {
                read[sentence.statement.identity] = (sentence.role, reading.share)
            }
        }
        for index in evidence.indices where evidence[index].statement.isSentence {
            guard let found = read[evidence[index].statement.identity] else {
                evidence[index].score.role = Self.unread
                continue
            }
            evidence[index].finding = finding
            evidence[index].statement.role = found.role.section
            evidence[index].score.role = SentenceChoice.factor(of: found.role) * found.share
        }
    }

    /// The readings of the best passages of running text, the best first.
    func readings(of hits: [Hit]) throws -> [PassageReading] {
        guard let best = hits.first?.score else { return [] }
        var readings: [PassageReading] = []
        for hit in hits.prefix(3 * Self.depth) where readings.count < Self.depth {
            let statements = try workbench.statements(ofPassages: [hit.passage])
            guard !statements.isEmpty, statements.allSatisfy(\.isSentence) else { continue }
            readings.append(
                PassageReading(
                    statements, share: Double(hit.score / best), workbench: workbench))
        }
        return readings
    }

    private static let unread = 0.2
}
