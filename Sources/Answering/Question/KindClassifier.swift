import Analysis

/// Tells what a question asks for from its words.
enum KindClassifier {
    /// Phrases by kind, the more specific kinds first: the first that matches decides.
    private static let cues: [(QuestionKind, [String])] = [
        (
            .coverage,
            [
                "medically necessary", "medical necessity", "coverage", "covered", "cover it",
                "certify", "certified", "approve", "approved", "approval", "preauthorization",
                "prior authorization", "policy", "medicare", "medicaid", "ncd", "lcd", "reimburse",
                "reimbursed", "insurance", "aetna", "cigna", "evicore", "criteria met", "deny",
                "denied", "pay for", "paid for",
                "pays for",
                "pay", "reimbursement", "authorize", "authorized",
            ]
        ),
        (
            .dosing,
            [
                "dose", "doses", "dosing", "dosage", "dosed", "how much", "how many mg", "mg/kg",
                "how often", "what strength", "loading dose", "titrate", "maximum dose", "how long",
                "schedule", "strength",
                "duration", "how many days", "how many weeks", "how many milligrams",
                "how strong", "what size",
            ]
        ),
        (
            .safety,
            [
                "safe", "safely", "safety", "side effect", "side effects", "adverse",
                "contraindicated", "contraindication", "contraindications", "interact",
                "interaction", "interacts", "harm", "harmful", "toxicity", "toxic", "risks of",
                "dangerous", "compatible",
            ]
        ),
        (
            .screening,
            [
                "screen", "screened", "screening", "mammogram", "mammography", "colonoscopy at",
                "psa test",
            ]
        ),
        (
            .prevention,
            [
                "prevent", "prevents", "prevention", "prophylaxis", "prophylactic", "vaccine",
                "vaccination", "vaccinate", "immunization", "immunisation", "booster", "preventive",
            ]
        ),
        (
            .imaging,
            [
                "imaging", "x-ray", "xray", "x-rays", "xr", "radiograph", "radiographs", "ct",
                "mri",
                "ultrasound", "scan", "bone scan", "cat scan",
            ]
        ),
        (
            .prognosis,
            [
                "prognosis", "survival", "mortality of", "life expectancy", "recurrence risk",
                "natural history",
            ]
        ),
        (
            .etiology,
            [
                "cause", "causes", "caused", "etiology", "aetiology", "risk factor", "risk factors",
                "why does", "due to",
            ]
        ),
        (
            .diagnosis,
            [
                "diagnose", "diagnosed", "diagnosis", "diagnostic", "test for", "tests", "testing",
                "test", "workup", "work-up", "work up", "rule out", "ruled out", "differential",
                "criteria",
                "evaluate", "evaluation", "confirm", "d-dimer", "biopsy",
            ]
        ),
        (
            .definition,
            [
                "what is meant", "define", "definition", "meaning of", "what does", "stand for",
                "classification", "interpret", "interpretation", "how do i read", "mean", "means",
            ]
        ),
    ]

    private static let givenDoses = [
        "last dose", "first dose", "second dose", "third dose", "another dose", "one dose",
        "booster dose", "low dose", "low-dose", "high dose", "high-dose", "single dose",
    ]

    static func kind(of words: [String]) -> QuestionKind {
        var joined = " " + words.joined(separator: " ") + " "
        // A dose that was given, or that names a drug, is none that is asked for.
        for phrase in givenDoses { joined = joined.replacing(" \(phrase) ", with: " ") }
        for (kind, phrases) in cues {
            for phrase in phrases where joined.containsBytes(of: " " + phrase + " ") {
                return kind
            }
        }
        return .therapy
    }
}
