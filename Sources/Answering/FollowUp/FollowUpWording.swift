/// Words of follow-up questions by what they do in them.
enum FollowUpWording {
    /// What a correction opens with, longest first.
    static let corrections = [
        "no sorry i meant", "sorry i meant", "no i meant", "no i mean", "no what i meant was",
        "i meant to say", "i meant", "i mean", "correction", "no wait", "no sorry", "no rather",
        "no not that", "or rather", "sorry", "rather", "no",
    ]

    /// What a continued question opens with, longest first.
    static let connectors = [
        "and what about", "and how about", "but what about", "what about", "how about",
        "and what if", "but what if", "what if", "same question for", "same question but",
        "same for", "and also", "and even", "but even", "and", "but", "also", "or", "then", "so",
        "ok", "okay", "now", "even", "instead",
    ]

    /// Connectors that ask anew for whatever follows them.
    static let substituting: Set<String> = [
        "and what about", "and how about", "but what about", "what about", "how about",
        "same question for", "same question but", "same for",
    ]

    /// Words that govern a circumstance: "in children", "if she is pregnant".
    static let prepositions: Set<String> = [
        "in", "for", "with", "without", "during", "after", "before", "if", "at", "on", "of",
        "against", "when", "following", "despite", "among", "under", "while", "undergoing",
        "taking", "until", "to", "as", "from", "over",
    ]

    /// Prepositions that make a condition a circumstance beside the one that is treated.
    static let accompanying: Set<String> = [
        "with", "has", "have", "having", "is", "are", "had", "also", "despite", "despite", "be",
        "without", "during", "after", "before", "was", "no",
    ]

    /// Words that a follow-up may hold without saying anything of its own.
    static let fillers: Set<String> = [
        "a", "an", "the", "of", "for", "in", "with", "to", "on", "at", "is", "are", "was", "be",
        "been", "being", "should", "would", "could", "can", "do", "does", "must", "will", "may",
        "it", "its", "this", "that", "these", "those", "they", "them", "i", "we", "you", "he",
        "she", "her", "him", "his", "their", "my", "one", "there", "any", "some", "other", "what",
        "which", "how", "when", "whats", "what's", "and", "or", "so", "then", "also", "please",
        "if", "about", "use", "used", "give", "given", "take", "taken", "get", "need", "needs",
        "needed", "recommended", "usual", "right", "exactly", "patient", "patients", "people",
        "someone", "case", "ok", "such", "have", "has", "had", "drug", "medicine", "medication",
        "treatment", "who", "under", "over", "old", "year", "years", "yo", "during", "after",
        "before", "without", "when", "while", "using", "only", "now", "instead", "but", "not",
        "no", "even", "history", "taking", "takes", "already", "long", "many", "much", "aged",
        "age", "those", "known", "severe", "mild", "moderate", "were", "am", "first",
    ]

    static let people: Set<String> = ["he", "she", "her", "him", "his", "hers"]

    /// Nouns that point back at what is done, behind "this", "that" or "the".
    static let interventionNouns: Set<String> = [
        "drug", "medication", "medicine", "treatment", "therapy", "antibiotic", "test", "scan",
        "procedure", "surgery", "operation", "device", "vaccine", "regimen", "tablet", "pill",
    ]
    static let conditionNouns: Set<String> = [
        "condition", "disease", "infection", "illness", "disorder", "problem",
    ]

    /// Words that make "it" the condition.
    static let conditionVerbs: Set<String> = [
        "contagious", "treated", "treat", "diagnosed", "diagnose", "recur", "spread", "prevented",
        "curable", "hereditary", "infectious", "cured", "transmitted", "fatal", "caused",
    ]

    /// Words that are said of what is done alone: a disease is not "safe".
    static let interventionVerbs: Set<String> = [
        "safe", "effective", "given", "taken", "indicated", "recommended", "work", "works",
        "contraindicated", "covered", "stopped", "started", "continued", "used",
    ]

    /// Words that offer an intervention in place of another.
    static let offers: Set<String> = [
        "option", "alternative", "instead", "better", "also", "preferred", "either", "ok", "okay",
        "acceptable", "substitute", "equally", "well", "too", "enough", "work", "fine", "good",
    ]

    /// Who or what a statement of fact speaks of.
    static let subjects: Set<String> = [
        "he", "she", "he's", "she's", "his", "her", "patient", "the", "it", "its", "also",
        "actually", "i", "my", "they", "their", "a", "no", "has", "is", "already", "who", "hes",
        "shes", "by",
    ]

    /// Conditions that go with another one rather than in its place.
    static let companions = [
        "chronic kidney disease", "kidney failure", "acute kidney injury", "liver disease",
        "cirrhosis", "hepatic impairment", "renal impairment", "obesity", "heart failure",
        "diabetes mellitus", "epilepsy", "immunocompromised host", "frailty", "dialysis",
        "hypertension", "asthma", "smoking", "bleeding disorder", "G6PD deficiency",
        "myasthenia gravis", "malnutrition", "dementia", "atrial fibrillation",
    ]
}
