import Corpus
import Testing

@testable import Answering

/// What a sentence of an abstract does is read from its words and its place.
@Suite struct RoleReaderTests {
    private func roles(_ texts: [String], section: SectionRole? = nil) -> [SentenceRole] {
        RoleReader.roles(
            of: texts.map {
                RoleReader.Sentence(section: section, text: $0, reading: SentenceReading($0))
            })
    }

    @Test func anUnlabelledAbstractIsReadMoveByMove() {
        let abstract = [
            "Ankle sprains are common injuries in young athletes.",
            "The aim of this study was to compare bracing with taping after a first sprain.",
            "One hundred and ten players were randomly assigned to a brace or to tape.",
            "Recurrence was lower with the brace (12% vs 25%, p = 0.03).",
            "These results suggest that a brace protects better than tape.",
        ]
        #expect(roles(abstract) == [.background, .aim, .method, .result, .conclusion])
    }

    @Test func aSectionDecidesOverTheWords() {
        #expect(roles(["We conclude that it works."], section: .method) == [.method])
    }

    @Test func aLabelInTheTextCounts() {
        let snippet = ["CONCLUSIONS: Bracing was tolerated by all players."]
        #expect(roles(snippet) == [.conclusion])
    }

    @Test func aCallForStudiesIsNoConclusion() {
        let abstract = [
            "Sprains are common.", "We reviewed 40 charts.", "Recurrence was 12%.",
            "A brace protects the ankle.", "Further studies should look at children.",
        ]
        #expect(roles(abstract).suffix(2) == [.conclusion, .pitfall])
    }

    @Test func adviceAtTheEndIsARecommendation() {
        let abstract = [
            "Sprains are common.", "We reviewed 40 charts.", "Recurrence was 12%.",
            "A brace should be offered to players after a first sprain.",
        ]
        #expect(roles(abstract).last == .recommendation)
    }

    @Test(
        arguments: [
            "To assess the value of early mobilisation.",
            "We sought to learn whether walking shortens the stay.",
            "The purpose of the trial was to test the brace.",
        ])
    func anAimIsNoAnswer(text: String) {
        #expect(roles(["Sprains are common.", text, "We found no change."])[1] == .aim)
    }
}
