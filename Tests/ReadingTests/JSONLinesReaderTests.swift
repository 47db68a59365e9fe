import Corpus
import Testing

@testable import Reading

@Suite struct JSONLinesReaderTests {
    @Test func readsBEIRDocuments() throws {
        let documents = try Fixture.documents(
            of: #"""
                {"_id": "7", "title": "A cohort study", "text": "One.\n\nTwo.", "metadata": {"pmid": "12"}}

                {"_id": "8", "title": "", "text": "Three.", "metadata": {"section": "ABSTRACT.METHODS"}}
                """#)
        #expect(documents.map(\.metadata.id) == ["7", "8"])
        #expect(documents[0].metadata.title == "A cohort study")
        #expect(documents[0].metadata.kind == .cohort)
        #expect(documents[0].metadata.pmid == "12")
        #expect(documents[0].statements == ["One.", "Two."])
        #expect(documents[1].blocks.map(\.role) == [.method])
        #expect(documents[1].blocks.map(\.headings) == [["Abstract: Methods"]])
    }

    @Test func readsCollectionsOfMarkdownByTheirAddress() throws {
        let documents = try Fixture.documents(
            of:
                ##"{"url": "https://www.cdc.gov/mmwr/00001712.htm", "title": "T", "date": "1985-08-09", "markdown": "Text."}"##
        )
        #expect(documents.map(\.metadata.id) == ["cdc-gov-mmwr-00001712"])
        #expect(documents.map(\.metadata.year) == [1985])
    }

    @Test func takesTheTitleWhereThereIsNoText() throws {
        let documents = try Fixture.documents(of: #"{"_id": "1", "title": "T", "text": " "}"#)
        #expect(documents.first?.statements == ["T"])
    }

    @Test func replacesControlCharacters() throws {
        let documents = try Fixture.documents(of: #"{"_id": "1", "text": "a\u0001b\u0000c"}"#)
        #expect(documents.first?.text == "a b c\n")
    }

    @Test(arguments: [
        (
            #"{"_id": "1", "text": "A"}"# + "\n{\"_id\": ",
            ":2: this is not valid JSON lines (column 9: it ends too early)"
        ),
        (#"{"title": "a", "text": "A"}"#, ":1: JSON lines needs ‘_id’; add it"),
        (#"{"_id": "a"}"#, ":1: record a: JSON lines needs ‘text’; add it"),
        (#"{"_id": "a", "text": ""}"#, ":1: record a: there is no text in it; leave it out"),
        (#"{"_id": "a\u0000", "text": "A"}"#, ":1: ‘id’ is"),
    ])
    func saysWhatIsWrong(text: String, message: String) throws {
        let error = try #require(try Fixture.problem(with: text))
        #expect(error.description.hasPrefix("source" + message), "\(error)")
    }

    @Test func readsOverALineThatNeverEnds() throws {
        let fixture = try Fixture()
        let long = #"{"_id": "1", "text": ""# + String(repeating: "a", count: 3 << 20) + #""}"#
        let path = try fixture.write(long + "\n" + #"{"_id": "2", "text": "B"}"#)
        var options = ReadingOptions(skipsInvalid: true)
        options.largestRecord = 1 << 20
        let (documents, _, report) = try Fixture.read([path], options: options)
        #expect(documents.map(\.metadata.id) == ["2"])
        #expect(report.errors.map(\.problem) == [.tooLong(limit: 1 << 20)])
        #expect(report.errors.map(\.position) == [.line(1)])
    }
}
