/// A finding that calls for action before any reading.
struct RedFlag {
    /// What to do, as an answer's first line.
    let line: String
    /// Diagnoses, by their names in the glossary.
    let diagnoses: [String]
    /// What people write of it, apostrophes left out; see ``WordPattern``.
    let signs: [String]

    static let all: [RedFlag] = [
        heart, stroke, suicide, anaphylaxis, breathing, collapse, seizure, poisoning, bleeding,
        sepsis, emergency,
    ]

    private static let heart = RedFlag(
        line:
            "Chest pain that may be a heart attack is an emergency: call the emergency number or activate the acute pathway now.",
        diagnoses: [
            "acute coronary syndrome", "myocardial infarction", "unstable angina",
            "ST-elevation myocardial infarction", "non-ST-elevation myocardial infarction",
        ],
        signs: [
            "chest .. pain|pains|pressure|tight|tightness|hurt|hurts|hurting|heavy|heaviness",
            "chest .. crushing|squeezing|crushed|squeezed|discomfort|ache|aches|aching|burning",
            "crushing|squeezing|pressure|pain|pains|tightness|heaviness|elephant .. chest",
            "hurts|hurting|ache|aches|aching .. chest", "heart attack",
        ])

    private static let stroke = RedFlag(
        line: "Signs of a stroke are an emergency: act now, treatment depends on minutes.",
        diagnoses: [
            "stroke", "acute ischemic stroke", "ischemic stroke", "intracerebral hemorrhage",
            "subarachnoid hemorrhage", "intracranial hemorrhage", "transient ischemic attack",
        ],
        signs: [
            "face|mouth|smile|facial .. droop|droops|drooping|drooped|crooked|lopsided|sagging",
            "drooping|droopy|crooked|lopsided .. face|mouth|smile",
            "slurred|slurring|garbled .. speech|words", "speech|words .. slurred|slurring|garbled",
            "slurring",
            "cannot|cant|unable|couldnt .. speak|talk|speaking|talking",
            "one|left|right side .. weak|weakness|numb|numbness|paralyzed|paralysed",
            "weak|weakness|numb|numbness|paralyzed|paralysed .. one|left|right side",
            "sudden|suddenly .. weak|weakness|numb|numbness|confusion|confused|blind|blindness|aphasia",
            "sudden|suddenly .. arm|leg .. weak|weakness|numb|numbness|paralysis",
            "arm|leg|face went|gone numb|weak|dead|limp", "worst headache", "thunderclap",
            "brain bleed",
            "sudden|suddenly .. vision|sight .. loss|gone",
            "sudden|suddenly .. lost .. vision|sight",
            "sudden .. loss .. vision|sight|speech",
        ])

    private static let suicide = RedFlag(
        line:
            "Thoughts of suicide need help at once: do not leave the person alone; call the emergency number or a crisis line (988 in the United States).",
        diagnoses: ["suicidal ideation", "suicide", "suicide attempt", "self-harm"],
        signs: [
            "suicidal", "suicide",
            "kill|killing|hurt|hurting|harm|harming|cut|cutting myself|himself|herself|themselves|yourself",
            "end|ending|take|taking my|his|her|their own life|lives",
            "end|ending|take|taking my|his|her|their life|lives", "end it all",
            "want|wants|wanted|wish|wishes .. die|dead", "better off dead",
            "not|dont|doesnt want to live", "no reason to live",
        ])

    private static let anaphylaxis = RedFlag(
        line:
            "Anaphylaxis is an emergency: give intramuscular epinephrine and call for help now.",
        diagnoses: ["anaphylaxis", "biphasic anaphylaxis", "refractory anaphylaxis"],
        signs: [
            "throat .. closing|swelling|swollen|swells|tightening|swelled",
            "tongue|lips|lip .. swelling|swollen|swells|swelled",
            "swelling|swollen .. tongue|lips|throat",
        ])

    private static let breathing = RedFlag(
        line: "Severe trouble breathing is an emergency: call the emergency number now.",
        diagnoses: ["respiratory arrest"],
        signs: [
            "cannot|cant|unable|couldnt|struggling|struggles .. breathe|breath|breathing",
            "gasping", "is|was choking", "choking on", "turning|turned|went blue",
            "lips .. blue", "blue lips", "severe|severely .. short|shortness of breath",
        ])

    private static let collapse = RedFlag(
        line:
            "Somebody who cannot be woken or does not breathe needs resuscitation: call the emergency number now.",
        diagnoses: ["cardiac arrest"],
        signs: [
            "unconscious", "unresponsive !to", "not|isnt|stopped breathing", "no pulse",
            "wont|cannot|cant .. wake|waken|woken",
        ])

    private static let seizure = RedFlag(
        line: "A seizure of five minutes or more is an emergency: act now.",
        diagnoses: ["status epilepticus"],
        signs: [
            "seizure|seizures|seizing|fit|fitting|convulsing|convulsion .. wont|not .. stop|stopping",
            "seizing", "still|is convulsing|fitting",
            "having|has .. a seizure|fit|convulsion now",
        ])

    private static let poisoning = RedFlag(
        line:
            "An overdose or poisoning is an emergency: call the emergency number or poison control (1-800-222-1222 in the United States) now.",
        diagnoses: ["opioid overdose", "drug overdose", "poisoning", "acetaminophen overdose"],
        signs: [
            "overdosed", "overdose",
            "took|taken|swallowed|ate .. too|so many .. pills|tablets|capsules",
            "swallowed|drank|ate .. bleach|battery|batteries|antifreeze|magnets|detergent|poison",
            "took|taken|swallowed .. whole bottle",
        ])

    private static let bleeding = RedFlag(
        line:
            "Heavy bleeding, and blood that is vomited or coughed up, are emergencies: call the emergency number now.",
        diagnoses: [],
        signs: [
            "coughing|coughed|coughs|vomiting|vomited|vomits|throwing|threw|spitting .. blood",
            "bleeding .. wont|not .. stop|stopping", "cannot|cant stop .. bleeding",
            "bleeding heavily|out",
            "massive hemoptysis|haemoptysis|hemorrhage|haemorrhage|bleeding",
            "spurting blood", "blood .. spurting|gushing|pouring",
        ])

    private static let sepsis = RedFlag(
        line: "Suspected sepsis or meningitis is an emergency: act now.",
        diagnoses: ["sepsis", "septic shock", "bacterial meningitis", "meningitis"],
        signs: [
            "stiff neck .. fever|rash|headache", "fever .. headache .. stiff neck",
            "fever .. stiff neck", "rash .. doesnt|not|wont fade|blanch",
        ])

    private static let emergency = RedFlag(
        line: "This may be an emergency that cannot wait: act now.",
        diagnoses: [
            "aortic dissection", "cauda equina syndrome", "testicular torsion",
            "ruptured abdominal aortic aneurysm", "ectopic pregnancy", "eclampsia",
        ],
        signs: [
            "saddle anesthesia|anaesthesia|numbness",
            "numb|numbness .. genitals|bottom|saddle|crotch",
            "numb|numbness between .. legs",
        ])
}
