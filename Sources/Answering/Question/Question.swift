import Corpus
package import Terminology

/// A question as the engine understands it.
package struct Question: Sendable {
    /// The question that stands alone.
    package var text: String
    package var caseText: String?
    package var kind: QuestionKind
    package var form: Form
    package var proposition: Proposition
    /// What question and case state of the patient.
    package var facts: PatientFacts
    /// What the question is about, each with its weight.
    package var topics: [QuestionTopic]
    /// Procedure and billing codes, opaque.
    package var codes: [String]
    /// Words in the place of a drug, device or disease that neither glossary nor index knows.
    package var unknown: [String]
    /// Policies and sources that the question names.
    package var namedSources: [String]

    /// What sort of reply the grammar asks for.
    package enum Form: String, Sendable {
        /// Whether to do something: "should …", "is … indicated".
        case decision
        /// Whether something is so: "does … cause", "is … effective".
        case fact
        /// Which, what, how: "what is first-line for …".
        case open
    }
}

/// What is to be judged: an action with an intervention in a condition.
package struct Proposition: Equatable, Sendable {
    package var action: Action = .use
    package var interventions: [ConceptID] = []
    package var comparators: [ConceptID] = []
    package var conditions: [ConceptID] = []

    package init() {}
}

/// What is done with an intervention.
package enum Action: String, CaseIterable, Sendable {
    case use, start, `continue`, combine, treat, screen, image, test, refer, admit, `repeat`, monitor
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
package struct QuestionTopic: Equatable, Sendable {
    package enum Subject: Equatable, Sendable {
        case concept(ConceptID)
        /// A stem.
        case word(String)
    }

    package enum Part: String, Sendable {
        case intervention, comparator, condition, other
    }

    package var subject: Subject
    package var part: Part
    package var surface: String
    /// Importance among the question's topics; those of the question itself sum to 1.
    package var weight: Double
}
