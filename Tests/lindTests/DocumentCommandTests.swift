import Testing

struct DocumentCommandTests {
    private let home: SampleHome

    init() throws {
        home = try SampleHome()
    }

    @Test func showPrintsADocumentUnderItsReference() throws {
        #expect(
            try home.runner.run(["show", "body-2021-screening"]).output == """
                Screening for lung cancer
                Guideline. BODY. Screening for lung cancer. J Screen 2021;3(1):9-12. PMID
                123456.
                Lind's digest of this source, checked 2026-11-20.

                ## Recommendations
                - The body recommends yearly screening for lung cancer with low-dose CT in
                  adults aged 50 to 80 years with 20 pack-years.

                """)
    }

    @Test func citePrintsVancouverStyle() throws {
        let result = try home.runner.run(["cite", "trial-2011-screening"])
        #expect(
            result.output
                == "Doe J, Roe R. Low-dose CT against chest radiography. J Trials 2011;1(2):3-4. doi:10.1000/trial.\n"
        )
    }

    @Test(arguments: ["ris", "bibtex", "csl-json", "nbib"])
    func citeWritesBibliographies(format: String) throws {
        let result = try home.runner.run([
            "cite", "trial-2011-screening", "body-2021-screening", "--export", format,
        ])
        #expect(result.status == 0)
        #expect(result.output.contains("J Trials") && result.output.contains("123456"))
    }

    @Test(arguments: [["show", "none"], ["cite", "none"], ["show", "--passage", "99"]])
    func whatTheIndexDoesNotHoldIsAnError(arguments: [String]) throws {
        let result = try home.runner.run(arguments)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.messages.contains("the index holds no"))
    }
}
