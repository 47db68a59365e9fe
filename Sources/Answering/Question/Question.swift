import Corpus
import Terminology

/// A question as the engine understands it.
struct Question: Sendable {
    /// The question that stands alone.
    var text: String
    var caseText: String?
    var kind: QuestionKind
    /// Whether the words ask for a number or criteria: a cutoff, a target, a duration.
    var asksForMeasure = false
    /// Whether a reason against is asked for: a yes then means no.
    var asksForReasonAgainst = false
    /// Whether only somebody who sees the patient or the picture could tell.
    var needsExamination = false
    var form: Form
    var proposition: Proposition
    /// What question and case state of the patient.
    var facts: PatientFacts
    /// What the question is about, each with its weight.
    var topics: [QuestionTopic]
    /// Procedure and billing codes, opaque.
    var codes: [String]
    /// Words in the place of a drug, device or disease that neither glossary nor index knows.
    var unknown: [String]
    /// Policies and sources that the question names.
    var namedSources: [String]

    /// The question without its intervention: what there is for these conditions, the case's
    /// procedures among them. Nil where no condition is known.
    func onConditionsAlone(_ glossary: Glossary) -> Question? {
        var subjects = proposition.conditions
        for procedure in facts.procedures { subjects.appendNew(procedure.value) }
        subjects.removeAll { proposition.interventions.contains($0) }
        guard !subjects.isEmpty else { return nil }
        var question = self
        question.proposition.interventions = []
        question.proposition.conditions = subjects
        question.text = subjects.map { glossary.term(of: $0) }.joined(separator: ", ")
        question.caseText = [text, caseText ?? ""].joined(separator: "\n")
        question.topics = subjects.map {
            QuestionTopic(
                subject: .concept($0), part: .condition, surface: glossary.term(of: $0),
                weight: 1 / Double(subjects.count))
        }
        return question
    }

    /// The concepts among the topics.
    var concepts: [ConceptID] {
        topics.compactMap { if case .concept(let concept) = $0.subject { concept } else { nil } }
    }

    /// What sort of reply the grammar asks for.
    enum Form: String, Sendable {
        /// Whether to do something: "should …", "is … indicated".
        case decision
        /// Whether something is so: "does … cause", "is … effective".
        case fact
        /// Which, what, how: "what is first-line for …".
        case open
    }
}

/// What is to be judged: an action with an intervention in a condition.
struct Proposition: Equatable, Sendable {
    var action: Action = .use
    var interventions: [ConceptID] = []
    var comparators: [ConceptID] = []
    var conditions: [ConceptID] = []

    init() {}
}

/// What is done with an intervention.
enum Action: String, CaseIterable, Sendable {
    case use, start, `continue`, combine, treat, screen, image, test, refer, admit, `repeat`,
        monitor
    case `switch`
    case stop, avoid, delay, reduce

    /// Whether the action keeps the intervention away from the patient.
    var withholds: Bool {
        switch self {
        case .stop, .avoid, .delay, .reduce: true
        default: false
        }
    }
}

/// One thing that a question is about: a glossary concept, or a word that the glossary lacks.
struct QuestionTopic: Equatable, Sendable {
    enum Subject: Equatable, Sendable {
        case concept(ConceptID)
        /// A stem.
        case word(String)
    }

    enum Part: String, Sendable {
        case intervention, comparator, condition, other
    }

    var isWord: Bool { if case .word = subject { true } else { false } }

    var subject: Subject
    var part: Part
    var surface: String
    /// Importance among the question's topics; those of the question itself sum to 1.
    var weight: Double
    /// Whether an intervention is the occasion of the question, not what is judged: "after fusion".
    var isOccasion = false
    /// Whether a word stands where the name of a condition or an intervention stands.
    var isName = false
}
