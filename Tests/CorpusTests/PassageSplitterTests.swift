import Analysis
import Testing

@testable import Corpus

@Suite struct PassageSplitterTests {
    @Test func makesEveryStatementAPassage() {
        let passages = split([
            part("First.", shape: .item, role: .harm), part("Second.", shape: .item, role: .harm),
            part("Prose."), part("More prose."),
        ])
        #expect(passages == ["First.", "Second.", "Prose.\nMore prose."])
    }

    @Test func keepsAShortTextWhole() {
        let passages = split([
            part("Aim.", role: .background, heading: "Aim"),
            part("Result.", role: .result, heading: "Result"),
        ])
        #expect(passages == ["Aim.\nResult."])
    }

    @Test func mergesProseWithinItsSectionUpToTheLimit() {
        let passages = split(
            [
                part("aaaa", heading: "A"), part("bbbb", heading: "A"), part("cccc", heading: "A"),
                part("dddd", heading: "D"),
            ], proseLimit: 10, wholeLimit: 12)
        #expect(passages == ["aaaa\nbbbb", "cccc", "dddd"])
    }

    @Test func cutsALongBlockBetweenSentencesThenWordsThenCharacters() {
        let passages = split(
            [part("One two. Three. Four five six seven. éééééééé")], proseLimit: 16, wholeLimit: 20)
        #expect(passages == ["One two. Three.", "Four five six", "seven.", "éééééééé"])
        #expect(split([part("ééé")], proseLimit: 3, wholeLimit: 4) == ["é", "é", "é"])
    }

    @Test func hasNoPassageForAnEmptyText() {
        #expect(split([]) == [])
    }

    @Test func keepsTheHeadingsThatItsBlocksShare() {
        let (document, _) = compose([
            part("a", heading: "A"), part("b", heading: "B"),
        ])
        #expect(PassageSplitter().passages(of: document).map(\.headings) == [[]])
    }

    private struct Part {
        var text: String
        var shape: Block.Shape
        var role: SectionRole?
        var heading: String
    }

    private func part(
        _ text: String, shape: Block.Shape = .paragraph, role: SectionRole? = nil,
        heading: String = "H"
    ) -> Part {
        Part(text: text, shape: shape, role: role, heading: heading)
    }

    private func split(
        _ parts: [Part], proseLimit: Int = 2_400, wholeLimit: Int = 4_000
    ) -> [String] {
        let (document, text) = compose(parts)
        let splitter = PassageSplitter(proseLimit: proseLimit, wholeLimit: wholeLimit)
        return splitter.passages(of: document).map { String(text.slice($0.span) ?? "") }
    }

    private func compose(_ parts: [Part]) -> (Document, String) {
        var text = ""
        var blocks: [Block] = []
        for part in parts {
            let start = text.utf8.count
            text += part.text
            blocks.append(
                Block(
                    shape: part.shape, span: ByteRange(start, text.utf8.count), role: part.role,
                    headings: [part.heading]))
            text += "\n"
        }
        let metadata = DocumentMetadata(id: "a", kind: .overview, title: "A")
        return (Document(metadata: metadata, text: text, blocks: blocks), text)
    }
}
