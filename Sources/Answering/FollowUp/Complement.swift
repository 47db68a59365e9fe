import Analysis
import Terminology

/// What a question says behind its intervention, as it stands: "for cystitis in pregnancy".
///
/// The very words are kept, so that a negation or a limit in them is carried over with them.
struct Complement {
    let words: String

    init(of question: Utterance) {
        let subjects = question.interventions.map(\.span)
        let floor = subjects.map(\.end).max() ?? 0
        let others =
            question.mentions.map(\.span).filter {
                question.part.asks($0) && !subjects.contains($0)
            }
        let behind = others.filter { $0.start >= floor }.min()
        if let behind, others.allSatisfy({ $0.start >= floor }),
            let start = Self.opening(before: behind.start, floor: floor, in: question)
        {
            let end = question.tokens.first { Self.opensAnother($0, after: behind.end) }?.span.start
            let span = ByteRange(start, end ?? question.part.asking.last?.end ?? start)
            let text = question.text.slice(span).map(String.init) ?? ""
            // At the beginning of a question it has a capital that goes with the place.
            words = TextEdit.stem(
                Self.withoutVerdict(
                    start == 0 ? text.prefix(1).lowercased() + text.dropFirst() : text))
        } else {
            words = Self.phrases(of: question)
        }
    }

    /// "For lung cancer recommended at 62" without the word that belonged to the question's verb.
    private static func withoutVerdict(_ text: String) -> String {
        let verdicts: Set<Substring> = [
            "recommended", "indicated", "advised", "covered", "needed", "necessary",
        ]
        return text.split(separator: " ").filter { !verdicts.contains($0) }.joined(separator: " ")
    }

    private static func opening(before offset: Int, floor: Int, in question: Utterance) -> Int? {
        question.tokens.filter { $0.span.start >= floor && $0.span.end <= offset }.suffix(4)
            .first { FollowUpWording.prepositions.contains($0.text) && $0.text != "to" }?.span.start
    }

    private static func opensAnother(_ token: Token, after offset: Int) -> Bool {
        token.span.start >= offset && ["what", "which", "how", "why"].contains(token.text)
    }

    /// Where the words cannot be taken over as they stand.
    private static func phrases(of question: Utterance) -> String {
        var phrases: [String] = []
        if !question.conditions.isEmpty {
            phrases.append("for " + question.conditions.map(\.surface).joined(separator: " and "))
        }
        guard question.told.isEmpty else { return phrases.joined(separator: " ") }
        var people = question.facts.age.map { [$0.words] } ?? []
        for mention in question.mentions where question.isPopulation(mention) {
            people.appendNew(mention.surface)
        }
        if !people.isEmpty {
            let isOne = people[0].hasSuffix("-old")
            phrases.append((isOne ? "in a " : "in ") + people.joined(separator: " "))
        }
        let age = question.facts.age?.words
        phrases += question.facts.measurements.filter { $0.words != age }.map { "with " + $0.words }
        phrases += question.facts.allergies.map { "with " + $0.words }
        phrases += question.facts.drugs.map { "on " + $0.words }
        return phrases.joined(separator: " ")
    }
}
