import Answering
import Testing

@testable import Rendering

struct MarkdownViewTests {
    private let view = MarkdownView()

    @Test func everyCitationLinksToItsReference() throws {
        let text = view.text(try AnswerFixture.answered())
        #expect(text.contains("marrow aspirate. \\[[1](#ref-1)\\]"))
        #expect(text.contains("1. <a id=\"ref-1\"></a>*Guideline.* Kaiser MG, Groff MW."))
        #expect(text.contains("[PMID 24980593](<https://pubmed.ncbi.nlm.nih.gov/24980593/>)"))
    }

    @Test func applicabilityIsATable() throws {
        let text = view.text(try AnswerFixture.answered())
        #expect(
            text.contains("| anatomy | differs | lumbar spine, not cervical spine \\[[1](#ref-1)"))
    }

    @Test func sourceTextCannotBecomeMarkup() throws {
        let text = view.text(try AnswerFixture.hostile())
        #expect(!text.contains("<script"))
        #expect(!text.contains("[x](y)"))
        #expect(!text.unicodeScalars.contains { $0 != "\n" && SafeText.isControl($0) })
    }
}
