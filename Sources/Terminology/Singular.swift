/// Takes English and Latin plurals back to the singular.
///
/// Lighter than a stemmer: "statins" becomes "statin" and "metastases" "metastasis", but
/// "operation" and "operative" stay two words.
enum Singular {
    /// - Parameter word: lower-case letters; other tokens come back as they are.
    static func form(of word: String) -> String {
        if let irregular = irregular[word] { return irregular }
        guard word.utf8.count >= 4 else { return word }
        for (plural, singular) in endings where word.hasSuffix(plural) {
            return String(word.dropLast(plural.count)) + singular
        }
        return word
    }

    /// The first that fits is taken.
    private static let endings: [(String, String)] = [
        ("ss", "ss"), ("us", "us"), ("itides", "itis"), ("stases", "stasis"), ("physes", "physis"),
        ("theses", "thesis"), ("analyses", "analysis"), ("dialyses", "dialysis"),
        ("paralyses", "paralysis"), ("gnoses", "gnosis"), ("coses", "cosis"), ("roses", "rosis"),
        ("ies", "y"), ("sses", "ss"), ("xes", "x"),
        ("ches", "ch"), ("shes", "sh"), ("vertebrae", "vertebra"),
        ("is", "is"), ("s", ""), ("mata", "ma"), ("teria", "terium"),
    ]

    private static let irregular = [
        "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
        "crises": "crisis", "axes": "axis", "metastases": "metastasis",
        "diverticula": "diverticulum",
        "fungi": "fungus", "bacilli": "bacillus", "cocci": "coccus", "nuclei": "nucleus",
        "emboli": "embolus", "thrombi": "thrombus", "calculi": "calculus", "bronchi": "bronchus",
        "stimuli": "stimulus", "ova": "ovum", "sera": "serum", "criteria": "criterion",
        "phenomena": "phenomenon", "ganglia": "ganglion", "indices": "index", "apices": "apex",
        "appendices": "appendix", "cervices": "cervix", "data": "data", "lives": "life",
        "knives": "knife", "leaves": "leaf", "mice": "mouse", "lice": "louse", "bursae": "bursa",
        "species": "species", "series": "series", "diabetes": "diabetes", "herpes": "herpes",
        "rabies": "rabies", "scabies": "scabies", "caries": "caries", "feces": "feces",
        "ascites": "ascites", "biceps": "biceps", "triceps": "triceps", "forceps": "forceps",
        "pancreas": "pancreas", "aids": "aids", "gas": "gas", "lens": "lens", "pus": "pus",
        "menses": "menses", "kudos": "kudos", "varices": "varix", "larvae": "larva",
        "papillae": "papilla", "fistulae": "fistula", "petechiae": "petechia",
    ]
}
