import Testing

@testable import Answering

struct MarkdownAnswerTests {
    @Test func readsStatementsAndReferences() {
        let answer = MarkdownAnswer(
            """
            # Title

            **Screen yearly.** [1] Not in children [1, 3].
            - It lowers deaths by 20 % [2-3].

            ## References
            1. First source. PMID 1.
            [2] Second source.
               It goes on.
            3) Third source.
            """)
        #expect(
            answer.statements == [
                .init(line: 3, text: "Screen yearly.", citations: [1]),
                .init(line: 3, text: "Not in children.", citations: [1, 3]),
                .init(line: 4, text: "It lowers deaths by 20 %.", citations: [2, 3]),
            ])
        #expect(answer.references.map(\.number) == [1, 2, 3])
        #expect(answer.references[1].text == "Second source. It goes on.")
    }

    @Test(arguments: [
        ("Said [1].", [1]), ("Said [^2].", [2]), ("Said [1](#ref-1).", [1]),
        (#"Said \[[1](#ref-1), [2](#ref-2)\]."#, [1, 2]), ("Said [1,3-5].", [1, 3, 4, 5]),
        ("In [2014] it was said.", []), ("See [this](https://example.org).", []),
    ])
    func readsEveryFormOfCitation(line: String, numbers: [Int]) {
        #expect(MarkdownAnswer(line).statements.flatMap(\.citations) == numbers)
    }
}
