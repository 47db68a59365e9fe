import Testing

@testable import Analysis

@Suite struct SpellingTests {
    @Test(arguments: [
        "oesophageal=esophageal", "haemorrhage=hemorrhage", "anaemia=anemia", "tumour=tumor",
        "paediatric=pediatric", "diarrhoea=diarrhea", "orthopaedic=orthopedic", "fibre=fiber",
        "centre=center", "centres=centers", "leukaemia=leukemia", "oedema=edema",
        "gynaecology=gynecology", "caecum=cecum", "coeliac=celiac", "aetiology=etiology",
        "foetal=fetal", "faecal=fecal", "dyspnoea=dyspnea", "oestrogen=estrogen",
        "anaesthesia=anesthesia", "behavioural=behavioral", "labelled=labeled",
        "counselling=counseling", "sulphonylurea=sulfonylurea", "leucocyte=leukocyte",
        "hospitalised=hospitalized", "hospitalisation=hospitalization", "randomise=randomize",
        "minimising=minimizing", "analyse=analyze", "analysed=analyzed", "dialysed=dialyzed",
        "litre=liter", "millilitres=milliliters", "goitre=goiter", "programme=program",
        "ischaemic=ischemic", "neonatal=neonatal", "catheterised=catheterized",
    ])
    func foldsBritishToAmerican(pair: String) {
        let sides = pair.split(separator: "=").map(String.init)
        #expect(Spelling.folded(sides[0]) == sides[1])
        #expect(Spelling.folded(sides[1]) == sides[1])
    }

    @Test(arguments: [
        "exercise", "exercised", "disease", "diseases", "precise", "revised", "advise", "otherwise",
        "likewise", "rise", "rising", "raised", "crises", "noise", "compromised", "surprising",
        "incised", "excision", "circumcised", "analyses", "analysis", "biopsies", "aerobic",
        "coenzyme", "coefficient", "phoenix", "four", "hour", "pour", "course", "source", "wise",
        "precision", "diagnoses", "promising", "bruised", "supervised", "expertise", "metres2",
    ])
    func leavesOtherWordsAlone(word: String) {
        #expect(Spelling.folded(word) == word)
    }
}
