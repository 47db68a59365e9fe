import Testing

@testable import Analysis

@Suite struct SentenceSplitterTests {
    @Test(arguments: [
        ["Aspirin works.", "It is cheap."],
        ["Give 0.5 mg daily.", "Stop at p < 0.05.", "Then wait."],
        ["Drugs, e.g. aspirin, i.e. the tablet, help.", "See Fig. 2 for more."],
        ["A vs. B was tested.", "Dr. J. Smith agreed."],
        ["Was it safe?", "Yes!", "We think so."],
        ["E. coli grew.", "S. aureus did not."],
        ["We gave vitamin C.", "The patients improved."],
        ["It was given i.v. to all.", "In the U.S. Congress it was not."],
        ["1. Stop the drug.", "2. Wait."],
        ["It helped (see Table 2. Also Table 3) in most.", "The rest died."],
        ["It was shown.[12]", "Others agree.[3, 4]", "We do not."],
        ["This was reported.12,13", "Later work disagrees."],
        ["The trial of Smith et al. (2010) was small.", "Jones et al. found more."],
        ["Levels fell.", "p53 rose.", "mRNA did not.", "daf-2 did."],
        ["Methods . . . . 7 Results . . . . 9"],
        ["The variant c. 5261 was found.", "It is rare."],
        ["He said \"stop.\"", "Then he left."],
    ])
    func splitsAtTheEndsOfSentences(sentences: [String]) {
        #expect(split(sentences.joined(separator: " ")) == sentences)
    }

    @Test func splitsWhereTheSpaceIsMissing() {
        #expect(split("It worked in patients.Results were good.").count == 2)
    }

    @Test func separatesAtHeadingsListsAndEmptyLines() {
        let text = "Methods\nWe asked.\n\nDo not give:\n- aspirin\n- warfarin"
        #expect(
            split(text) == ["Methods", "We asked.", "Do not give:", "- aspirin", "- warfarin"])
    }

    @Test(arguments: [
        "The patients who were given the drug and whom we followed for years\nDid well.",
        "Short line, and\nwrapped.", "Wrapped\nline.",
    ])
    func joinsWrappedLines(text: String) {
        #expect(split(text) == [text])
    }

    @Test func survivesAnUnclosedParenthesis() {
        #expect(split("It (was fine. We left. They stayed.").count == 3)
    }

    @Test func trimsWhiteSpaceAndSkipsEmptyText() {
        #expect(split(" \n\u{A0}Yes. \n\n No.  ") == ["Yes.", "No."])
        #expect(split(" \n ").isEmpty)
    }

    private func split(_ text: String) -> [String] {
        SentenceSplitter().sentences(in: text).map { String(text.slice($0)!) }
    }
}
