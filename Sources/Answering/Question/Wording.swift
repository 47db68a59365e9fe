/// Words of questions by what they do in them; none of them is a topic.
enum Wording {
    static let auxiliaries: Set<String> = [
        "is", "are", "was", "were", "isn't", "aren't", "should", "shouldn't", "do", "does", "did",
        "don't", "doesn't", "can", "can't", "could", "would", "will", "may", "must", "has", "have",
        "shall", "am", "need", "needs",
    ]
    static let openers: Set<String> = [
        "what", "which", "how", "when", "who", "whom", "why", "where", "what's", "whats", "whose",
        "wat", "wich",
    ]

    /// Verbs and phrases that name what is done, by action; longest phrase first within a row.
    static let actions: [(Action, [String])] = [
        (
            .stop,
            [
                "come off", "stop", "stopped", "stopping", "discontinue", "discontinued",
                "discontinuing",
                "discontinuation", "hold", "held", "holding", "withhold", "cease", "quit taking",
                "deprescribe", "withdraw", "interrupt", "interrupted",
            ]
        ),
        (
            .delay,
            [
                "put off", "hold off", "wait", "delay", "delayed", "defer", "deferred", "postpone",
                "postponed",
            ]
        ),
        (.avoid, ["avoid", "avoided", "avoiding", "contraindicated"]),
        (.continue, ["continue", "continued", "continuing", "keep taking", "stay on"]),
        (.switch, ["switch", "switched", "switching", "change to", "changed to"]),
        (.combine, ["combine", "combined", "combining", "add on", "in addition to", "add"]),
        (.reduce, ["taper", "tapered", "cut down", "reduce the dose", "lower the dose"]),
        (.start, ["start", "started", "starting", "initiate", "initiated", "initiating", "begin"]),
        (.repeat, ["repeat", "repeated", "retest", "rescan"]),
        (.refer, ["refer", "referred", "referral"]),
        (.admit, ["admit", "admitted", "hospitalize", "hospitalise", "hospitalized"]),
        (.monitor, ["monitor", "monitored", "monitoring"]),
        (.screen, ["screen", "screened", "screening"]),
        (.test, ["test", "tested", "testing"]),
    ]

    /// The single words among ``actions``.
    static let actionWords = Set(actions.flatMap(\.1).filter { !$0.contains(" ") })

    /// Words that ask for a number or a fact, not for a choice.
    static let measures: Set<String> = [
        "cutoff", "cutoffs", "cut-off", "threshold", "thresholds", "target", "targets", "goal",
        "goals", "formula", "interval", "percent", "percentage", "%", "grade", "level", "rate",
        "criteria", "definition", "lowest", "highest", "maximum", "minimum", "max", "min", "score",
    ]

    /// Pairs of words that do the same: "how long", "what temp".
    static let measurePairs: Set<String> = [
        "how many", "how much", "how long", "how often", "how young", "how old", "how soon",
        "how high", "how low", "how big", "how far", "what temp", "what temperature", "what %",
        "what percent", "what grade", "what age", "what size", "what number", "what level",
        "what dose", "what total", "which strength", "what strength", "what bmi", "what egfr",
        "when to stop", "at what",
    ]

    /// Words that say that the question is about what is true, not about what to do.
    static let factVerbs: Set<String> = [
        "cause", "causes", "increase", "increases", "raise", "raises", "reduce", "reduces", "lower",
        "lowers", "decrease", "decreases", "improve", "improves", "prevent", "prevents", "work",
        "works", "affect", "affects", "help", "helps", "lead", "leads", "associated", "effective",
        "cover", "covers", "superior", "inferior", "noninferior", "better", "worse", "predict",
        "predicts", "increased", "reduced", "associate", "influence", "influences", "alter",
        "efficacious", "beneficial", "related", "linked", "correlate", "correlated", "differ",
        "useful", "accurate", "reliable", "feasible", "interact", "interacts", "active",
        "outperform", "exclude", "excludes", "agree", "agrees", "likely", "chance", "chances",
        "difference", "contribute", "contributes", "play", "worsen", "worsens",
    ]

    /// Words that ask whether to do something.
    static let decisionWords: Set<String> = [
        "should", "shouldn't", "recommended", "indicated", "necessary", "required", "needed",
        "need",
        "needs", "appropriate", "warranted", "ok", "okay", "advised", "advisable", "allowed",
        "certify",
        "certified", "approve", "approved", "justified", "covered", "necessity", "contraindicated",
        "unnecessary", "must", "reasonable", "acceptable", "alright", "candidate", "eligible",
        "qualify", "qualifies",
        "prescribe",
        "give", "start", "stop", "continue", "avoid", "safe", "safely", "dangerous", "harmful",
    ]

    /// What every clinical question may hold: it names no topic.
    static let generic: Set<String> = [
        "patient", "patients", "recommended", "recommend", "recommendation", "recommendations",
        "guideline", "guidelines", "treatment", "treat", "treated", "treating", "management",
        "manage", "managed", "therapy", "therapies", "medication", "medications", "medicine",
        "drug",
        "drugs", "best", "first", "line", "first-line", "second-line", "choice", "option",
        "options",
        "appropriate", "initial", "current", "currently", "evidence", "use", "used", "using",
        "uses", "give", "given",
        "giving", "take", "taking", "start", "started", "starting", "year", "years", "old", "yo",
        "case", "preferred",
        "indicated", "indication", "necessary", "medically", "need", "needed", "needs", "required",
        "approach", "course", "action", "role", "value", "effect", "effects", "effective", "safe",
        "safety", "help", "regimen",
        "adult", "adults", "most", "optimal", "usual", "standard", "dose", "dosing", "dosage",
        "much", "many", "often", "long", "mg",
        "right", "good", "better", "doctor", "want", "know", "tell", "please", "thanks", "hello",
        "hi", "get", "got",
        "getting", "having", "does", "do", "did", "any", "there", "i", "my", "me", "we", "our",
        "you", "your", "he",
        "she", "her", "his", "him", "them", "who", "whom", "when", "where", "why", "how", "which",
        "what",
        "should", "would", "could", "can", "may", "must", "shall", "also", "still", "already",
        "just", "really",
        "due", "undergoing", "underwent", "received", "receiving", "associated", "compared",
        "versus", "vs", "common",
        "recent", "new", "now", "today", "people", "person", "someone", "anyone", "about", "than",
        "then", "from",
        "after", "before", "during", "without", "between", "among", "per", "via", "has", "have",
        "had", "been", "being",
        "were", "was", "am", "its", "it's", "these", "those", "some", "more", "less", "other",
        "another", "each",
        "work", "works", "ok", "okay", "thing", "things", "way", "ways", "like", "make", "makes",
        "consider", "considered",
        "up", "out", "off", "over", "under", "not", "no", "nor", "whether", "so", "too", "very",
        "only", "same",
        "enough", "instead", "sick", "plus", "cut", "top", "feel", "feels", "came", "comes", "went",
        "going", "goes", "said", "says", "thing", "next", "1st", "2nd", "3rd", "first-time", "seen",
        "see", "look", "looks", "looking", "week", "weeks", "wk", "wks", "month", "months", "mo",
        "day", "days", "hour", "hours", "today", "yrs", "yr", "ago", "since", "while", "because",
        "though", "but", "and", "for", "with", "w/", "w/o",
        "med", "meds", "class", "classes", "agent", "agents", "somebody", "anybody", "someone",
        "everybody", "everyone", "lady", "guy",
        "presenting", "presents", "presented", "diagnosed", "history", "hx", "pt", "pts", "rx",
        "tx", "dx", "abx", "drug treatment", "try", "tried", "trying", "done", "say", "one", "ones",
        "pill", "pills", "tablet", "tablets", "label", "prescribe", "prescribed", "surgeon",
        "doctors", "physician", "physicians", "colleague", "taken", "sent", "well", "both",
        "likely", "keep", "order", "acceptable", "allowed", "covered", "paid", "pay", "mean",
        "means", "read", "around", "afterwards", "time", "difference", "until", "follow",
        "follow-on", "together", "ok'd", "oked", "soon", "size", "strength", "step", "down",
        "nothing",
    ]

    static let disclaimer =
        "For healthcare professionals. Lind quotes its sources and does not replace clinical judgement; check a statement against its source before you act on it."
}
