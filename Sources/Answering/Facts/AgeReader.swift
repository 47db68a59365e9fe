import Analysis
import Terminology

/// Reads a patient's age in the notations that clinicians use: "62-year-old", "62yo M", "17F",
/// "6 wk old", "aged 50 to 80", "elderly".
enum AgeReader {
    /// The first age that the text states.
    ///
    /// A number of years, months, weeks or days is an age only where its words say so, for "fever
    /// for 3 days" states none.
    static func age(
        in text: String, quantities: [Quantity], mentions: [Mention], glossary: Glossary
    ) -> PatientFacts.StatedAge? {
        for quantity in quantities where quantity.role == .age {
            if let range = AgeRange(quantity), let words = text.slice(quantity.span) {
                return PatientFacts.StatedAge(range: range, words: String(words))
            }
        }
        for mention in mentions where glossary.type(of: mention.concept) == .population {
            if let range = AgeRange.group(named: glossary.term(of: mention.concept)) {
                return PatientFacts.StatedAge(range: range, words: mention.surface)
            }
        }
        return nil
    }

    /// The sex in the words of an age whose capital can mean nothing else: "82M".
    static func sex(of age: PatientFacts.StatedAge?) -> PatientFacts.Sex? {
        switch age?.words.last {
        case "M": .male
        case "F": .female
        default: nil
        }
    }

    /// The sex in "17F", "62yom", "45yof".
    static func sexSuffix(of token: String) -> PatientFacts.Sex? {
        guard token.first?.isNumber == true, let last = token.last else { return nil }
        let middle = token.drop { $0.isNumber }.dropLast()
        guard ["", "y", "yo"].contains(String(middle)) else { return nil }
        switch last {
        case "f": return .female
        case "m": return middle.isEmpty ? nil : .male
        default: return nil
        }
    }
}
