import Indexing
import TestSupport
import Testing

@testable import Answering

struct MarkdownLintTests {
    private let folder: TemporaryFolder
    private let lint: MarkdownLint

    init() throws {
        folder = try TemporaryFolder()
        let writer = try IndexWriter(path: folder.file("index.sqlite"))
        let (document, passages) = PlainDocuments.document(
            "guide", title: "Guide to pain", "Aspirin 500 mg relieves headache within two hours.",
            "Opioids are not recommended for migraine.", pmid: "77")
        try writer.add(document, passages: passages)
        _ = try writer.finish()
        lint = MarkdownLint(index: try IndexReader(path: folder.file("index.sqlite")))
    }

    private static let references = "\n\n## References\n1. Guide to pain. PMID 77."

    @Test(
        arguments: [
            ("Aspirin 500 mg relieves headache [1].", nil),
            ("Opioids are not recommended for migraine [1].", nil),
            ("Aspirin 900 mg relieves headache [1].", .otherNumbers(["900"])),
            ("Opioids are recommended for migraine [1].", .otherNegation),
            ("Triptans abort cluster attacks quickly [1].", .unsupported),
            ("Aspirin 500 mg relieves headache [1, 2].", .danglingNumber(2)),
        ] as [(String, MarkdownFinding.Problem?)])
    func checksAStatementAgainstItsPassages(
        statement: String, problem: MarkdownFinding.Problem?
    ) throws {
        let findings = try lint.findings(statement + Self.references)
        #expect(findings.map(\.problem) == [problem].compactMap { $0 })
    }

    @Test func checksReferences() throws {
        let answer = """
            Aspirin 500 mg relieves headache [1].

            References
            1. Guide to pain.
            1. Guide to pain.
            2. Unheard of. PMID 99.
            """
        #expect(
            try lint.findings(answer).map(\.problem) == [
                .repeatedReference(1), .uncitedReference(2), .notIndexed(reference: 2),
            ])
    }

    @Test func anAnswerWithoutReferencesIsFound() throws {
        #expect(try lint.findings("Aspirin helps.").map(\.problem) == [.noReferences])
    }
}
