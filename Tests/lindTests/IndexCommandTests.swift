import Foundation
import TestSupport
import Testing

struct IndexCommandTests {
    private let home: SampleHome

    init() throws {
        home = try SampleHome()
    }

    @Test func buildsTheEmbeddedIndexAndSaysWhatItHolds() throws {
        let build = try home.runner.run(["index", "build"])
        #expect(build.status == 0)
        #expect(build.output.isEmpty)
        #expect(build.messages.hasSuffix("lind.sqlite: 2 documents, 2 passages\n"))
        let status = try home.runner.run(["index", "status"])
        let rows = status.output.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(rows.contains(["documents", "2"]))
        #expect(rows.contains(["retracted", "0"]))
        #expect(rows.contains { $0.prefix(3) == ["older", "than", "10"] })
        #expect(rows.contains { $0.first == "kind" })
        #expect(try home.runner.run(["index", "verify"]).output.hasSuffix("is sound\n"))
    }

    @Test func aDocumentThatBreaksTheRulesIsSkippedAndTheStatusSaysSo() throws {
        try home.folder.write("no front matter", to: "Corpus/lungs/broken.md")
        let build = try home.runner.run(["index", "build"])
        #expect(build.status == 3)
        #expect(build.messages.contains("skipped: lungs/broken.md:1:"))
    }

    @Test func anUnchangedSourceLeavesAnIndexAsItIs() throws {
        let collection = home.folder.file("collection.jsonl")
        let lines = [
            #"{"_id": "a", "title": "One", "text": "Aspirin for pain."}"#,
            #"{"_id": "b", "title": "Two", "text": "Heparin for clots."}"#,
        ]
        try home.folder.write(lines.joined(separator: "\n"), to: "collection.jsonl")
        let index = ["--index", home.folder.file("own.sqlite")]
        #expect(try home.runner.run(["index", "build", collection] + index).status == 0)
        try home.folder.write(lines[1], to: "collection.jsonl")
        let update = try home.runner.run(["index", "update", collection] + index)
        #expect(update.messages.hasSuffix("0 added, 0 changed, 1 removed, 1 unchanged\n"))
        #expect(try home.runner.run(["index", "compact"] + index).status == 0)
        #expect(try home.runner.run(["index", "verify"] + index).status == 0)
    }

    @Test func anotherFileIsNoIndex() throws {
        try home.folder.write("text", to: "no.sqlite")
        let result = try home.runner.run([
            "index", "status", "--index", home.folder.file("no.sqlite"),
        ])
        #expect(result.status == 2)
        #expect(result.messages.contains("rebuild it with `lind index build`"))
    }
}
