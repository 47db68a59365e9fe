import Analysis
import Terminology

/// Reads from a question and its case whether somebody needs help now.
struct RedFlagReader: Sendable {
    private let glossary: Glossary
    private let rules: [Rule]

    private struct Rule: Sendable {
        let line: String
        let diagnoses: [ConceptID]
        let signs: [WordPattern]
    }

    init(glossary: Glossary) {
        self.glossary = glossary
        rules = RedFlag.all.map { flag in
            Rule(
                line: flag.line, diagnoses: flag.diagnoses.compactMap(glossary.concept(named:)),
                signs: flag.signs.map(WordPattern.init))
        }
    }

    /// One line for each rule that a present finding of the texts meets.
    func lines(in texts: [String]) -> [String] {
        let readings = texts.map(reading)
        return rules.filter { rule in readings.contains { meets(rule, $0) } }.map(\.line)
    }

    private struct Reading {
        let words: [String]
        let finding: PresentFinding
        /// Concepts with the words that name them.
        let mentions: [(concept: ConceptID, words: Range<Int>)]
    }

    private func reading(_ text: String) -> Reading {
        let tokens = Tokenizer().tokens(in: text)
        let mentions = glossary.mentions(in: text).compactMap { mention in
            Self.words(of: mention.span, in: tokens).map { (mention.concept, $0) }
        }
        return Reading(
            words: tokens.map(\.text), finding: PresentFinding(text: text, tokens: tokens),
            mentions: mentions)
    }

    private static func words(of span: ByteRange, in tokens: [Token]) -> Range<Int>? {
        guard let first = tokens.firstIndex(where: { span.contains($0.span) }),
            let last = tokens.lastIndex(where: { span.contains($0.span) })
        else { return nil }
        return first..<(last + 1)
    }

    private func meets(_ rule: Rule, _ reading: Reading) -> Bool {
        let named = reading.mentions.filter {
            rule.diagnoses.contains($0.concept) && !isAllergy($0.words, reading)
        }
        return (named.map(\.words) + rule.signs.flatMap { $0.matches(in: reading.words) })
            .contains(where: reading.finding.holds)
    }

    /// "Anaphylaxis to penicillin", "cefazolin anaphylaxis": what a drug did once.
    private func isAllergy(_ words: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.words[words].contains(where: { $0.hasPrefix("anaphyla") }) else {
            return false
        }
        let next = words.upperBound
        return next < reading.words.count && reading.words[next] == "to"
            || reading.mentions.contains {
                $0.words.upperBound == words.lowerBound && isDrug($0.concept)
            }
    }

    private func isDrug(_ concept: ConceptID) -> Bool {
        glossary.type(of: concept).isDrug
    }
}
