import Testing

@testable import Evaluation

@Suite struct TopicMarkupTests {
    private let ancient = """
        <top>
        <num> Number: 301
        <title> Aspirin &amp; stroke
        <desc> Description:
        Does aspirin
        prevent stroke?
        <narr> Narrative: No.
        </top>

        <top>
        <num> Number: 302
        <title> Gout
        <desc> Description: What ends an attack?
        </top>
        """

    @Test func fieldsThatNothingClosesRunToTheNextTag() {
        let topics = TopicMarkup.topics(in: ancient, field: nil)
        #expect(
            topics == [Topic(id: "301", text: "Aspirin & stroke"), Topic(id: "302", text: "Gout")])
    }

    @Test func aFieldIsTakenByName() {
        let topics = TopicMarkup.topics(in: ancient, field: "desc")
        #expect(topics?.map(\.text) == ["Does aspirin prevent stroke?", "What ends an attack?"])
    }

    @Test func topicsInXMLHaveTheirNumberInTheTag() {
        let text = """
            <?xml version="1.0"?>
            <topics task="2016"><topic number="7" type="test">
              <note>Long.</note><summary>A 51-year-old with neck pain.</summary>
            </topic></topics>
            """
        #expect(
            TopicMarkup.topics(in: text, field: nil)
                == [Topic(id: "7", text: "A 51-year-old with neck pain.")])
    }

    @Test(arguments: ["<top><title>No number</top>", "<topic number=\"1\"><note>x</note></topic>"])
    func aTopicWithoutIdOrQuestionIsNone(text: String) {
        #expect(TopicMarkup.topics(in: text, field: nil) == nil)
    }
}
