/// Takes the shorthand of clinical notes back to the words that it stands for: "w/o", "hx", "thru".
///
/// Only what means one thing wherever it stands; an abbreviation with several meanings belongs
/// into the glossary, with all of them.
enum Shorthand {
    /// The words that a written word stands for; nil where it is no shorthand.
    ///
    /// - Parameter written: with its capitals: "pt" is a patient, "PT" a prothrombin time.
    static func words(for written: Substring) -> String? {
        guard written.utf8.count(where: { (0x41...0x5A).contains($0) }) < 2 else { return nil }
        return table[written.lowercased()]
    }

    private static let table = [
        "v": "versus", "=": "means", "w/": "with", "w": "with", "vit": "vitamin",
        "def": "deficiency",
        "w/o": "without", "s/p": "after", "h/o": "history of",
        "c/w": "consistent with", "r/o": "rule out", "r/i": "rule in", "d/t": "due to",
        "b/c": "because", "b/w": "between", "btw": "between", "f/u": "follow-up",
        "w/u": "workup", "y/o": "year-old", "c/o": "with", "&": "and", "+/-": "with or without",
        "±": "with or without", "b4": "before", "thru": "through", "tho": "though",
        "1st": "first", "2nd": "second", "3rd": "third", "1ry": "primary", "2ry": "secondary",
        "1°": "primary", "2°": "secondary",
        "hx": "history of", "dx": "diagnosis", "dxd": "diagnosed", "tx": "treatment",
        "txd": "treated", "rxn": "reaction", "ppx": "prophylaxis",
        "proph": "prophylaxis", "prophy": "prophylaxis", "infxn": "infection",
        "infx": "infection", "fx": "fracture", "fxs": "fractures", "abx": "antibiotics",
        "vax": "vaccine", "vaxx": "vaccine", "vacc": "vaccine", "vaxed": "vaccinated",
        "pt": "patient", "pts": "patients", "meds": "medicines",
        "mgmt": "management", "mgt": "management", "eval": "evaluation", "recs": "recommendations",
        "rec": "recommendation", "rec'd": "recommended", "approp": "appropriate",
        "contraind": "contraindicated", "nl": "normal", "neg": "negative", "pos": "positive",
        "unk": "unknown", "hosp": "hospital", "outpt": "outpatient", "inpt": "inpatient",
        "periop": "perioperative", "preop": "preoperative", "postop": "postoperative",
        "intraop": "intraoperative", "peds": "children", "preg": "pregnant", "wnd": "wound",
        "exac": "exacerbation", "exacerb": "exacerbation", "insuff": "insufficiency",
        "mod": "moderate", "sev": "severe", "uncomp": "uncomplicated",
        "cig": "cigarettes", "cigs": "cigarettes", "smkr": "smoker", "smkg": "smoking",
        "dly": "daily", "wkly": "weekly",
        "asap": "now", "2/2": "due to",
    ]
}
