import Analysis
import Corpus
import Crypto
import Indexing
import TestSupport

@testable import Answering

/// An index of one document, and an answer that holds against it.
struct VerifiedAnswer {
    let folder: TemporaryFolder
    let index: IndexReader
    var answer: Answer

    private static let statement = "Use aspirin for pain."

    init() throws {
        folder = try TemporaryFolder()
        let path = folder.file("index.sqlite")
        var (document, passages) = PlainDocuments.document("guide", title: "Guide", Self.statement)
        document.metadata.pmid = "1"
        var annotation = Annotation()
        (annotation.grade, annotation.scheme, annotation.direction) = ("B", "USPSTF", .for)
        document.blocks[0].annotation = annotation
        passages[0].blocks[0].annotation = annotation
        let writer = try IndexWriter(path: path)
        try writer.add(document, passages: passages)
        _ = try writer.finish()
        index = try IndexReader(path: path)
        answer = Self.answer(document.metadata)
        answer.digest = answer.computedDigest()
    }

    func findings() throws -> [VerificationFinding.Problem] {
        try AnswerVerifier(index: index).findings(answer).map(\.problem)
    }

    /// The claim, to be altered.
    var claim: Claim {
        get { answer.sections[0].claims[0] }
        set {
            answer.sections[0].claims[0] = newValue
            answer.digest = answer.computedDigest()
        }
    }

    private static func answer(_ document: DocumentMetadata) -> Answer {
        let source = ClaimSource(
            reference: 1, document: "guide", passage: 0, span: [0, statement.utf8.count],
            sha256: SHA256.hash(data: Array(statement.utf8)).hexadecimal)
        let claim = Claim(
            text: statement, kind: .excerpt, citations: [1], direction: .for, grade: "B",
            scheme: "USPSTF", sources: [source])
        return Answer(
            question: "Aspirin for pain?", readAs: "Aspirin for pain?", audience: .clinician,
            understood: Understood(
                kind: .therapy, proposition: PropositionSummary(action: "use"), facets: [:]),
            status: .answered, verdict: .for, headline: "Recommended", headlineCitations: [1],
            sections: [
                AnswerSection(id: .recommendation, title: "Recommendation", claims: [claim])
            ],
            references: [
                Reference(
                    number: 1, kind: document.kind, title: document.title, authors: [], pmid: "1",
                    status: .current, digest: false)
            ],
            disclaimer: "", index: IndexIdentity(fingerprint: "", documents: 1, passages: 1))
    }
}
