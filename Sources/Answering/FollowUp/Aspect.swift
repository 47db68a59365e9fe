/// A side of a subject that a follow-up asks for: its dose, its risks, what else there is.
enum Aspect: String, CaseIterable {
    case startTiming, stopTiming, maximumDose, loadingDose, startingDose, frequency, duration, dose
    case why, secondLine, firstLine, alternatives, sideEffects, contraindications, interactions
    case safety, monitoring, criteria, coverage, evidence, effectiveness, causes, prognosis
    case symptoms, diagnosis, prevention, indication, treatment

    /// What a subject must have for the aspect to be asked of it.
    enum Need {
        case intervention, condition, either
    }

    /// The phrases that ask for it; a more specific aspect stands before a more general one.
    var phrases: [String] {
        switch self {
        case .startTiming:
            ["when to start", "when should it be started", "when to begin", "how soon", "when"]
        case .stopTiming: ["when to stop", "when should it be stopped", "when can it be stopped"]
        case .maximumDose: ["maximum dose", "max dose", "highest dose", "maximal dose"]
        case .loadingDose: ["loading dose"]
        case .startingDose: ["starting dose", "initial dose", "start dose"]
        case .frequency: ["how often", "how frequently", "frequency", "interval", "how many times"]
        case .duration:
            [
                "for how long", "how long", "duration", "how many days", "how many weeks",
                "how many months",
            ]
        case .dose:
            [
                "dose", "dosage", "dosing", "doses", "how much", "how many mg", "strength",
                "posology",
            ]
        case .why: ["why not", "why", "how come", "what is the reason", "reason", "rationale"]
        case .secondLine: ["second line", "second-line", "second choice"]
        case .firstLine: ["first line", "first-line", "first choice", "which is best", "best"]
        case .alternatives:
            [
                "alternatives", "alternative", "other options", "options", "what else",
                "anything else", "something else", "instead", "substitute", "what otherwise",
            ]
        case .sideEffects:
            ["side effects", "side-effects", "side effect", "adverse effects", "adverse events"]
        case .contraindications: ["contraindications", "contraindicated", "contraindication"]
        case .interactions: ["interactions", "interaction", "drug interactions"]
        case .safety: ["safe", "safety", "risks", "risk", "harms", "harmful", "dangerous", "harm"]
        case .monitoring: ["monitor", "monitored", "monitoring", "labs"]
        case .criteria: ["criteria", "requirements"]
        case .coverage: ["covered", "coverage", "medically necessary", "approved", "insurance"]
        case .evidence:
            ["how strong is the evidence", "evidence", "studies", "trials", "how sure", "proof"]
        case .effectiveness:
            [
                "effective", "how well does it work", "does it work", "efficacy", "benefit",
                "benefits",
            ]
        case .causes: ["causes", "cause", "caused", "etiology"]
        case .prognosis: ["prognosis", "outlook"]
        case .symptoms: ["symptoms", "signs"]
        case .diagnosis: ["diagnosed", "diagnose", "diagnosis", "workup", "work-up", "tested"]
        case .prevention: ["prevented", "prevent", "prevention"]
        case .indication: ["indicated", "recommended", "necessary", "indication", "worth it"]
        case .treatment:
            ["treatment", "treated", "treat", "management", "manage", "managed", "therapy"]
        }
    }

    var need: Need {
        switch self {
        case .secondLine, .firstLine, .causes, .prognosis, .symptoms, .diagnosis, .prevention,
            .treatment:
            .condition
        case .why, .alternatives, .duration, .evidence: .either
        default: .intervention
        }
    }

    /// The aspect that a question's words ask for, with the words of its phrase.
    static func asked(in words: [String]) -> (aspect: Aspect, phrase: [String])? {
        let joined = " " + words.joined(separator: " ") + " "
        for aspect in allCases {
            for phrase in aspect.phrases where joined.contains(" " + folded(phrase) + " ") {
                if phrase == "when", words.first != "when" || words.count > 6 { continue }
                return (aspect, folded(phrase).split(separator: " ").map(String.init))
            }
        }
        return nil
    }

    /// As the tokenizer parts it.
    private static func folded(_ phrase: String) -> String {
        String(phrase.map { $0 == "-" ? " " : $0 })
    }
}
