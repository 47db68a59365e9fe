import Testing

@testable import Analysis

@Suite struct AnalyzerTests {
    @Test func dropsStopWordsAndStemsTheRest() {
        let terms = Analyzer().terms(in: "The patients were treated with statins")
        #expect(terms.map(\.text) == ["patient", "were", "treat", "statin"])
        #expect(terms.map(\.position) == [1, 2, 3, 5])
        #expect(terms.last?.span == ByteRange(31, 38))
    }

    @Test(arguments: [
        ("haemorrhage", "hemorrhage"), ("oesophageal tumours", "esophageal tumor"),
        ("IL-6", "IL6"), ("β-lactams", "beta lactam"), ("500mg", "500 mg"),
        ("hospitalised", "hospitalized"), ("C5/6", "C5-C6"), ("Crohn's", "Crohn"),
    ])
    func variantsShareTheirTerms(one: String, other: String) {
        #expect(Analyzer().terms(in: one).map(\.text) == Analyzer().terms(in: other).map(\.text))
    }

    @Test func leavesCodesUnstemmed() {
        #expect(
            Analyzer().terms(in: "E0748 HbA1c 20939").map(\.text) == ["e0748", "hba1c", "20939"])
    }

    @Test func everyStepCanBeSwitchedOff() {
        var options = AnalyzerOptions()
        options.stemming = .none
        options.foldsSpelling = false
        options.dropsStopWords = false
        let terms = Analyzer(options: options).terms(in: "the tumours")
        #expect(terms.map(\.text) == ["the", "tumours"])
    }

    @Test func joinsCompoundsOnRequest() {
        var options = AnalyzerOptions()
        options.joinsCompounds = true
        let terms = Analyzer(options: options).terms(in: "a follow-up visit")
        #expect(terms.map(\.text) == ["follow", "followup", "up", "visit"])
        #expect(terms.map(\.position) == [1, 1, 2, 3])
        #expect(terms[1].span == ByteRange(2, 11))
    }

    @Test func workerGivesTheSameTermsForWordsItRemembers() {
        let worker = Analyzer().makeWorker()
        let text = "Anticoagulants and anticoagulated patients"
        #expect(worker.terms(in: text) == worker.terms(in: text))
    }

    @Test func workerOutgrowsItsMemoryUnharmed() {
        let worker = Analyzer().makeWorker()
        for number in 0..<150_000 { _ = worker.terms(in: "x\(number)y") }
        #expect(worker.terms(in: "treated 5").map(\.text) == ["treat", "5"])
    }

    @Test func dropsTokensLongerThanAnyWord() {
        #expect(Analyzer().terms(in: String(repeating: "acgt", count: 25_000)).isEmpty)
    }
}
