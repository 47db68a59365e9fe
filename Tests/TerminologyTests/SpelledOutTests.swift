import Testing

@testable import Terminology

@Suite struct SpelledOutTests {
    private let known: Set = ["for", "in", "no", "a", "and", "is", "patient", "years"]

    private func spelledOut(_ text: String) throws -> String {
        try Glossary(files: [.init(name: "sample.yaml", text: SampleGlossary.text)])
            .spelledOut(text, isKnownWord: known.contains)
    }

    @Test(arguments: [
        ("hx of no abx, w/o", "history of of no antibiotics, without"),
        ("pt (w/ vax)", "patient (with vaccine)"), ("1st, 2nd\nthru", "first, second\nthrough"),
        ("PT and DX", "PT and DX"),
    ])
    func writesShorthandOut(written: String, meant: String) throws {
        #expect(try spelledOut(written) == meant)
    }

    @Test(arguments: [
        ("empagliflozn in patient", "empagliflozin in patient"),
        ("dapagliflo", "dapagliflozin"), ("vccnatn", "vaccination"),
        ("crcnma", "carcinoma"),
    ])
    func findsTheOneWordThatAClippedOrMisspeltWordStandsFor(written: String, meant: String) throws {
        #expect(try spelledOut(written) == meant)
    }

    @Test(arguments: ["zorvaquine for heart failure", "SGLT", "Jardiance-X"])
    func leavesWhatNothingOrMoreThanOneWordStandsFor(written: String) throws {
        #expect(try spelledOut(written) == written)
    }
}
