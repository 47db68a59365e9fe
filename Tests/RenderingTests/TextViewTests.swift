import Answering
import Testing

@testable import Rendering

struct TextViewTests {
    private let view = TextView(width: 60, style: .plain)

    @Test func setsEveryPartInOrder() throws {
        let expected = """
            Is marrow aspirate needed in fusion?
            Read as: Is bone marrow aspirate needed in spinal fusion?
            Case: 51-year-old; C4-6 ACDF

            The evidence is insufficient. [1]
            Verdict: insufficient evidence · answer: uncertain · basis:
            a source says so

            Guideline evidence
              • There is insufficient evidence for or against marrow
                aspirate. [1]
                grade I (NASS) · evidence insufficient · differs –
                anatomy: lumbar spine, not cervical spine

            Applicability
              ✓ age      adult; the case is 51 years old [1]
              ≠ anatomy  lumbar spine, not cervical spine [1, 2]

            Sources disagree on allograft

            What is missing
              • policy: CPB 0411 is not in the index.

            Nearest passages
              • Part 16
                Nearest text.
                lind show aans-2005

            References
               1. Guideline. Kaiser MG, Groff MW. Bone graft extenders.
                  J Neurosurg Spine 2014;21(1):106-132. PMID 24980593.
                  doi:10.3171/2014.4.SPINE14325.
                  Lind's digest of this source, checked 2026-11-23.
               2. Cohort study. Marrow aspirate in the neck. Spine 2005.
                  https://example.org/a?b=1&c=2.
                  Superseded by aans-2014.

            Related questions
              1. What is the fusion rate of allograft?

            Sources last checked 2026-11-23; newest source from 2014.
            For healthcare professionals.

            """
        #expect(view.text(try AnswerFixture.answered()) == expected)
    }

    @Test(arguments: [24, 40, 80, 100])
    func linesStayWithinTheWidth(width: Int) throws {
        let text = TextView(width: width, style: .ansi).text(try AnswerFixture.answered())
        let words = text.split { $0 == " " || $0 == "\n" }.map(DisplayWidth.of).max() ?? 0
        for line in text.split(separator: "\n") {
            #expect(DisplayWidth.of(line) <= max(width, words + 6))
        }
    }

    @Test func anAbstentionShowsGapsAndNearestPassagesAndNoVerdict() throws {
        let text = view.text(try AnswerFixture.abstained())
        #expect(text.contains("The index does not cover this question."))
        #expect(text.contains("What is missing") && text.contains("Nearest passages"))
        #expect(!text.contains("Verdict"))
    }

    @Test func plainTextHasNoEscapeSequenceWhateverItsSourceHolds() throws {
        let text = view.text(try AnswerFixture.hostile())
        #expect(!text.unicodeScalars.contains { $0 != "\n" && SafeText.isControl($0) })
        #expect(!text.unicodeScalars.contains(where: SafeText.isInvisible))
    }
}
