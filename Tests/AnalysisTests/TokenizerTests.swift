import Testing

@testable import Analysis

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("Aspirin reduces STROKE", "aspirin reduces stroke"),
        ("naïve Sjögren's œdema", "naive sjogren oedema"),
        ("β-lactam TNF-α TNFα IFNγ", "beta lactam tnf alpha tnf alpha ifn gamma"),
        ("beta-1 β1 β-1 TGF-β1", "beta1 beta1 beta1 tgf beta1"),
        ("5 μg 5µg mcg μ-opioid", "5 mcg 5 mcg mcg mu opioid"),
        ("nail-through-shoe", "nail through shoe"),
        ("and/or amoxicillin/clavulanate", "and or amoxicillin clavulanate"),
        ("Crohn's patients’ don't O'Brien", "crohn patients dont obrien"),
        ("i.v. U.S. b.i.d. e.g. E.coli", "iv us bid eg e coli"),
        ("SpO₂ m² 10⁹ ﬁbrosis", "spo2 m2 10 9 fibrosis"),
    ])
    func normalisesWords(text: String, expected: String) {
        #expect(texts(text) == expected)
    }

    @Test(arguments: [
        ("500mg 500 mg", "500 mg 500 mg"),
        ("0.5 .05 2.50 2.0 1,200 12,34", "0.5 0.05 2.5 2 1200 12 34"),
        ("50-80 120/80 p<.05", "50 80 120 80 p 0.05"),
        ("1.73m2 1.73 m2", "1.73 m2 1.73 m2"),
        ("62yo 62-year-old 5-day", "62 yo 62 year old 5 day"),
        ("CPT 20939", "cpt 20939"),
        ("mg/kg/day", "mg kg day"),
    ])
    func readsNumbersAndTheirUnits(text: String, expected: String) {
        #expect(texts(text) == expected)
    }

    @Test(arguments: [
        ("HbA1c B12 p53 E0748 M54.5", "hba1c b12 p53 e0748 m54.5"),
        ("IL-6 IL6 COVID-19 GLP-1 PD-L1 IL-17A", "il6 il6 covid19 glp1 pdl1 il17a"),
        ("HER2-positive CD4+", "her2 positive cd4"),
        ("5-FU 5-HT3 6-mp 5FU", "5fu 5ht3 6mp 5fu"),
        ("type-2 grade-3 vitamin-B12 anti-d1", "type 2 grade 3 vitamin b12 anti d1"),
        (
            "C5-6 C5/6 C5–C6 c5-6 L4/5 L5/S1 L5-S1 T12-L1",
            "c5-6 c5-6 c5-6 c5-6 l4-5 l5-s1 l5-s1 t12-l1"
        ),
        ("C6-5 T1-weighted T1", "c6 5 t1 weighted t1"),
    ])
    func keepsCodesWhole(text: String, expected: String) {
        #expect(texts(text) == expected)
    }

    @Test func tellsKindsApart() {
        let kinds = Tokenizer().tokens(in: "aspirin 81 HbA1c C5-6").map(\.kind)
        #expect(kinds == [.word, .number, .code, .code])
    }

    @Test func spansCoverTheTokenInTheSource() {
        let text = "Sjögren's β1 C5–C6, 1,200"
        let surfaces = Tokenizer().tokens(in: text).map { String(text.slice($0.span)!) }
        #expect(surfaces == ["Sjögren", "β1", "C5–C6", "1,200"])
    }

    @Test func keepsOtherScriptsAsWords() {
        #expect(texts("السكري الإصابات инсульт λόγος") == "السكري الإصابات инсульт λόγος")
    }

    private func texts(_ text: String) -> String {
        Tokenizer().tokens(in: text).map(\.text).joined(separator: " ")
    }
}
