import Analysis
import Testing

@testable import Answering

@Suite struct ReadingGradeTests {
    @Test(arguments: [
        ("dose", 1), ("doctor", 2), ("table", 2), ("used", 1), ("needed", 2), ("times", 1),
        ("medicine", 3), ("emergency", 4), ("a", 1), ("doses", 2), ("the", 1),
    ])
    func countsTheSyllablesOfAWord(word: String, count: Int) throws {
        let token = try #require(Tokenizer().tokens(in: word).first)
        #expect(ReadingGrade.syllables(of: token) == count)
    }

    @Test func plainSentencesAreEasierThanAGuidelines() {
        let plain = ReadingGrade(of: ["Call a doctor if you have a fever. Drink a lot of water."])
        let guideline = ReadingGrade(of: [
            "Long-term oral anticoagulation is recommended after ischemic cerebrovascular events."
        ])
        #expect(plain.value < 5)
        #expect(guideline.value > 12)
        #expect(ReadingGrade(of: []).value == 0)
    }
}
