import Corpus
import Testing

@testable import Rendering

struct ReferenceFormatTests {
    private let article: BibliographicRecord = {
        var document = DocumentMetadata(
            id: "aans-2014", kind: .guideline, title: "Graft extenders & substitutes: 100%")
        document.authors = ["Kaiser MG", "van der Berg AB", "Spine Study Group"]
        document.source = "J Neurosurg Spine 2014;21(1):106-132"
        document.year = 2014
        document.pmid = "24980593"
        document.doi = "10.3171/2014.4.SPINE14325"
        document.isDigest = true
        document.checked = "2026-11-23"
        return BibliographicRecord(document)
    }()

    private let policy: BibliographicRecord = {
        var document = DocumentMetadata(id: "cms-ncd", kind: .policy, title: "Stimulators")
        document.organization = "CMS"
        document.source = "NCD 150.2"
        document.year = 2005
        document.url = "https://www.cms.gov/x"
        return BibliographicRecord(document)
    }()

    @Test func risHasOneTagALine() {
        #expect(
            ReferenceFormat.ris.text([article]) == """
                TY  - JOUR
                ID  - aans-2014
                AU  - Kaiser, M. G.
                AU  - van der Berg, A. B.
                AU  - Spine Study Group
                TI  - Graft extenders & substitutes: 100%
                T2  - J Neurosurg Spine
                PY  - 2014
                VL  - 21
                IS  - 1
                SP  - 106
                EP  - 132
                AN  - 24980593
                DB  - PubMed
                DO  - 10.3171/2014.4.SPINE14325
                N1  - Lind's digest of this source, checked 2026-11-23
                ER  - \("")

                """)
    }

    @Test func bibTeXEscapesWhatTeXActsOn() {
        let text = ReferenceFormat.bibtex.text([article, policy])
        #expect(text.contains("@article{aans-2014,"))
        #expect(text.contains("title = {{Graft extenders \\& substitutes: 100\\%}}"))
        #expect(
            text.contains(
                "author = {Kaiser, M. G. and van der Berg, A. B. and {Spine Study Group}}"))
        #expect(text.contains("pages = {106--132}"))
        #expect(text.contains("@misc{cms-ncd,\n  author = {{CMS}}"))
    }

    @Test func cslJSONNamesPeopleAndBodies() {
        let text = ReferenceFormat.cslJSON.text([article, policy])
        #expect(text.contains(#""family": "van der Berg""#))
        #expect(text.contains(#""literal": "CMS""#))
        #expect(text.contains(#""type": "article-journal""#) && text.contains(#""type": "report""#))
    }

    @Test func nbibWrapsLongValuesUnderTheirTag() {
        var long = article
        long.title = String(repeating: "word ", count: 30) + "end"
        let lines = ReferenceFormat.nbib.text([long]).split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("PMID- 24980593") })
        #expect(lines.allSatisfy { $0.count <= 88 })
        let title = lines.drop { !$0.hasPrefix("TI  - ") }.dropFirst()
        #expect(title.first?.hasPrefix("      word") == true)
    }

    @Test(
        arguments: [
            ("J Neurosurg Spine 2014;21(1):106-132", "J Neurosurg Spine", "21", "1", "106-132"),
            ("JAMA. 2021 Mar 9;325(10):962-970.", "JAMA", "325", "10", "962-970"),
            ("Eur Spine J 2015;24:2567", "Eur Spine J", "24", nil, "2567"),
        ] as [(String, String, String?, String?, String?)])
    func readsJournalCitations(
        source: String, journal: String, volume: String?, issue: String?, pages: String?
    ) {
        let citation = JournalCitation(parsing: source)
        #expect(citation?.journal == journal)
        #expect(citation?.volume == volume)
        #expect(citation?.issue == issue)
        #expect(citation?.pages == pages)
    }

    @Test(arguments: ["NCD 150.2", "Drug label, 2021", "CDC, Pink Book, 14th edition", ""])
    func otherSourcesAreNoJournals(source: String) {
        #expect(JournalCitation(parsing: source) == nil)
    }

    @Test func vancouverStyleNamesSixAuthors() {
        var record = article
        record.authors = (1...8).map { "Name\($0) A" }
        #expect(VancouverStyle.text(record).hasPrefix("Name1 A, Name2 A, Name3 A, Name4 A, "))
        #expect(VancouverStyle.text(record).contains("Name6 A, et al."))
        #expect(
            VancouverStyle.text(policy) == "CMS. Stimulators. NCD 150.2. https://www.cms.gov/x.")
    }
}
