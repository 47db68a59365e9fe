import TestSupport
import Testing

struct CorpusCommandTests {
    private let home: SampleHome

    init() throws {
        home = try SampleHome()
    }

    @Test func aSoundCorpusPasses() throws {
        let result = try home.runner.run(["corpus", "lint"])
        #expect(result.status == 0)
        #expect(result.output == "2 documents, 0 errors, 0 findings\n")
    }

    @Test func everyErrorHasItsPlace() throws {
        try home.folder.write(
            SampleHome.guideline.replacing("grade: B", with: "grade: Z"),
            to: "Corpus/lungs/body-2021-screening.md")
        let result = try home.runner.run(["corpus", "lint"])
        #expect(result.status == 2)
        #expect(result.messages.contains("lungs/body-2021-screening.md:15: ‘Z’ is not a grade"))
    }

    @Test func findingsAreListedOnDemand() throws {
        try home.folder.write(
            SampleHome.guideline.replacing("condition: lung cancer", with: "condition: measles"),
            to: "Corpus/lungs/body-2021-screening.md")
        let result = try home.runner.run(["corpus", "lint", "--findings"])
        #expect(result.status == 0)
        #expect(result.output.contains("the glossary lacks ‘measles’"))
    }
}
