import Analysis
import Terminology
import TestSupport
import Testing

@testable import Indexing

@Suite struct ConceptMatcherTests {
    private func concepts(in text: String) throws -> [String] {
        let glossary = try Glossary(files: [
            Glossary.File(
                name: "test.yaml",
                text: """
                    - term: growth hormone
                      type: drug
                      abbreviations: [GH]
                    - term: growth hormone deficiency
                      type: condition
                    - term: emergency department
                      type: setting
                      abbreviations: [ED]
                    - term: erectile dysfunction
                      type: condition
                      abbreviations: [ED]
                    """)
        ])
        let analysis = Analyzer().makeWorker()
        let matcher = ConceptMatcher(glossary: glossary, analysis: analysis)
        var found: [String] = []
        var text = text
        text.withUTF8 { bytes in
            var words: [(word: Int32, span: ByteRange)] = []
            analysis.forEachTerm(in: bytes) { stem, span, _ in
                words.append((matcher.word(stem), span))
            }
            matcher.forEachMatch(in: words, of: bytes) { concept in
                found.append(
                    String(decoding: matcher.terms[concept].dropFirst(), as: UTF8.self))
            }
        }
        return found
    }

    @Test(
        arguments: [
            ("Growth hormones were given.", ["growth hormone"]),
            ("GH was given; gh was not.", ["growth hormone"]),
            ("In growth hormone deficiency, growth is slow.", ["growth hormone deficiency"]),
            ("Seen in the ED.", ["emergency department", "erectile dysfunction"]),
            ("The hormone of growth is ed.", []),
        ])
    func findsTheLongestNames(text: String, expected: [String]) throws {
        #expect(try concepts(in: text) == expected)
    }
}
