import Analysis
import Testing

@testable import Terminology

@Suite struct MentionTests {
    let glossary: Glossary

    init() throws {
        glossary = try SampleGlossary.glossary()
    }

    @Test(arguments: [
        ("Is heart failure with preserved EF treated?", "heart failure=heart failure"),
        (
            "heart failure with preserved ejection fraction",
            "heart failure with preserved ejection fraction="
                + "heart failure with preserved ejection fraction"
        ),
        ("cancer of the lung", "cancer of the lung=lung cancer"),
        ("cancers of the lungs", "cancers of the lungs=lung cancer"),
        ("cancer of unknown origin", "cancer=neoplasm"),
        ("lung. Cancer", "Cancer=neoplasm"),
        (
            "beta blockers and NSAIDs",
            "beta blockers=beta-blocker|NSAIDs=nonsteroidal anti-inflammatory drug"
        ),
        ("betablockers, immunised", "betablockers=beta-blocker|immunised=vaccination"),
        (
            "copd or Copd",
            "copd=chronic obstructive pulmonary disease|Copd=chronic obstructive pulmonary disease"
        ),
        ("a cap on costs, CAP in adults", "CAP=community-acquired pneumonia"),
        ("A CAP ON COSTS", ""),
        ("Anaemia", "Anaemia=anemia"),
        ("several failing hearts", "failing hearts=heart failure"),
        ("hfpef", "hfpef=heart failure with preserved ejection fraction"),
    ])
    func recognisesNames(text: String, expected: String) {
        #expect(mentions(text) == expected)
    }

    @Test(arguments: [
        ("fusion at C5-6", "C5-6=C5-6"), ("fusion at C5/C6", "C5/C6=C5-6"),
        ("fusion at C4-7", "C4-7=cervical spine"), ("stenosis at L4/5", "L4/5=lumbar spine"),
        ("L5/S1 disc", "L5/S1=lumbar spine"),
        ("C5 and C6 levels", "C5=cervical spine|C6=cervical spine"),
        ("the L4 vertebra", "L4=lumbar spine"), ("free T4 and T1/2 were low", ""),
        ("stage T2 tumour, L1 penalty", ""),
    ])
    func recognisesVertebralLevels(text: String, expected: String) {
        #expect(mentions(text) == expected)
    }

    @Test(arguments: [
        ("empagliflosin", "empagliflosin=empagliflozin"),
        ("empaglifozn", "empaglifozn=empagliflozin"),
        ("anmeia", "anmeia=anemia"), ("hart failure", ""),
        ("multiple sclerosiss", "multiple sclerosiss=multiple sclerosis"),
        ("xagliflozin", ""),
    ])
    func mendsTypingErrorsInUnknownWords(text: String, expected: String) {
        let found = glossary.mentions(in: text, isKnownWord: { $0 == "hart" })
        #expect(described(found) == expected)
        #expect(found.allSatisfy { !$0.exact })
    }

    @Test func leavesKnownWordsAlone() {
        #expect(glossary.mentions(in: "empagliflosin").isEmpty)
    }

    @Test func theRestOfTheTextDecidesWhatAnAbbreviationMeans() {
        #expect(
            mentions("aortic stenosis and MS")
                == "aortic stenosis=aortic stenosis|MS=mitral stenosis")
        #expect(mentions("MS with demyelinating lesions") == "MS=multiple sclerosis")
        let undecided = glossary.mentions(in: "MS")
        #expect(undecided.first?.alternatives.count == 1)
    }

    @Test func spansAreBytesOfTheText() throws {
        let text = "naïve β-blockers"
        let mention = try #require(glossary.mentions(in: text).first)
        #expect(text.slice(mention.span).map(String.init) == mention.surface)
        #expect(mention.surface == "β-blockers")
    }

    private func mentions(_ text: String) -> String { described(glossary.mentions(in: text)) }

    private func described(_ mentions: [Mention]) -> String {
        mentions.map { "\($0.surface)=\(glossary.term(of: $0.concept))" }.joined(separator: "|")
    }
}
