import Corpus
import Testing

@testable import Reading

@Suite struct TaggedRecordReaderTests {
    private let nbib = """
        PMID- 33687470
        OWN - NLM
        DP  - 2021 Mar 9
        TI  - Screening for Lung Cancer: US Preventive Services Task Force
              Recommendation Statement.
        AB  - IMPORTANCE: Lung cancer is common. OBJECTIVE: To update. MAIN OUTCOMES AND
              MEASURES: Deaths in the US (n = 3) are counted. Then ATP: no label.
        AU  - Krist AH
        AU  - Davidson KW
        TA  - JAMA
        VI  - 325
        IP  - 10
        PG  - 962-970
        AID - 10.1001/jama.2021.1117 [doi]
        LA  - eng
        PT  - Journal Article
        PT  - Practice Guideline
        MH  - *Mass Screening
        UOF - Ann Intern Med. 2014;160(5):330-8. PMID: 24378917

        PMID- 2
        TI  - Withdrawn.
        RIN - J Test. 2022;1:2. PMID: 3
        """

    @Test func readsNBIB() throws {
        let documents = try Fixture.documents(of: nbib)
        let metadata = try #require(documents.first?.metadata)
        #expect(documents.map(\.metadata.id) == ["pmid-33687470", "pmid-2"])
        #expect(
            metadata.title == "Screening for Lung Cancer: US Preventive Services Task Force "
                + "Recommendation Statement.")
        #expect(metadata.kind == .guideline)
        #expect(metadata.doi == "10.1001/jama.2021.1117")
        #expect(metadata.source == "JAMA 2021;325(10):962-970")
        #expect(metadata.authors == ["Krist AH", "Davidson KW"])
        #expect(metadata.keywords == ["Mass Screening"])
        #expect(metadata.supersedes == ["pmid-24378917"])
        #expect(documents[1].metadata.status == .retracted)
    }

    @Test func partsAnAbstractByItsLabels() throws {
        let document = try #require(try Fixture.documents(of: nbib).first)
        #expect(
            document.blocks.map(\.headings) == [
                ["Importance"], ["Objective"], ["Main outcomes and measures"],
            ])
        #expect(
            document.statements.last
                == "Deaths in the US (n = 3) are counted. Then ATP: no label.")
    }

    @Test func readsRIS() throws {
        let documents = try Fixture.documents(
            of: """
                TY  - JOUR
                T1  - A randomised trial
                A1  - Roe, Jane A.
                JO  - Lancet
                PY  - 2020/03/01
                VL  - 395
                SP  - 1
                EP  - 9
                DO  - https://doi.org/10.1016/S0140
                N2  - One abstract.
                ER  -

                TY  - JOUR
                TI  - Other
                AN  - 55
                DB  - PubMed
                ER  - 
                """)
        #expect(documents.map(\.metadata.id) == ["doi-10.1016/s0140", "pmid-55"])
        let metadata = try #require(documents.first?.metadata)
        #expect(metadata.source == "Lancet 2020;395:1-9")
        #expect(metadata.authors == ["Roe JA"])
        #expect(metadata.kind == .trial)
        #expect(documents.map(\.statements) == [["One abstract."], ["Other"]])
    }

    @Test(arguments: [
        ("PMID- 1\nTI  - A.\n\nTI  - B.\n", ":4: NBIB needs ‘PMID’; add it"),
        ("TY  - JOUR\nTI  - A\nER  - \n", ":1: RIS needs ‘DO’; add it"),
        (
            "PMID- 1\nTI  - A.\n\n stray\n",
            ":4: this is not valid NBIB (a line before the first tag)"
        ),
        ("PMID- 1\nTI  - A.\n\nPMID- 1\nTI  - B.\n", ":4: record pmid-1: an earlier document"),
    ])
    func saysWhatIsWrong(text: String, message: String) throws {
        let error = try #require(try Fixture.problem(with: text))
        #expect(error.description.hasPrefix("source" + message), "\(error)")
    }

    @Test func refusesLinesThatAreNotUTF8() throws {
        let bytes = Array("PMID- 1\nTI  - caf".utf8) + [0xe9]
        let error = try #require(try Fixture.problem(with: bytes))
        #expect(error.problem == .notUTF8)
        #expect(error.position == .line(2))
        #expect(error.record == "pmid-1")
    }
}
