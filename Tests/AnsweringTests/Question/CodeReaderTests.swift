import Testing

@testable import Answering

@Suite struct CodeReaderTests {
    @Test func readsProcedureAndSupplyCodes() {
        #expect(
            CodeReader.codes(in: "20939 requested; E0748, 22551 certified") == [
                "20939", "E0748", "22551",
            ])
    }

    @Test(arguments: ["1,200 mg", "C5-6", "62-year-old", "150.2", "202611"])
    func takesNoOtherNumberForACode(text: String) {
        #expect(CodeReader.codes(in: text).isEmpty)
    }

    @Test func readsPoliciesByNumber() {
        #expect(
            NamedSources.names(in: "plan follows CPB 0411, and NCD 150.2.") == [
                "CPB 0411", "NCD 150.2",
            ])
    }
}
