import Analysis
import Foundation
import Terminology

/// Adds a fact to a case; a new value of a facet takes the old one's place.
struct CaseEditor {
    let glossary: Glossary
    let reader: UtteranceReader

    func adding(_ fact: String, to caseText: String?) -> (text: String, notes: [String]) {
        let sentence = TextEdit.capitalized(fact) + "."
        guard let caseText, !caseText.isEmpty else { return (sentence, ["case: \(fact) added"]) }
        let old = reader.utterance(caseText).facts
        let new = reader.utterance(fact).facts
        var text = caseText
        var notes: [String] = []
        if let age = new.age, let former = old.age {
            replace(former.words, with: age.words, "age", in: &text, &notes)
        }
        for measured in new.measurements {
            for former in old.measurements where former.quantity == measured.quantity {
                replace(former.words, with: measured.words, "measurement", in: &text, &notes)
            }
        }
        if let state = new.pregnancy.first, let former = old.pregnancy.first {
            replace(former.words, with: state.words, "pregnancy", in: &text, &notes)
        }
        guard notes.isEmpty else { return (text, notes) }
        return (TextEdit.stem(caseText) + ". " + sentence, ["case: \(fact) added"])
    }

    private func replace(
        _ old: String, with new: String, _ facet: String, in text: inout String,
        _ notes: inout [String]
    ) {
        guard old != new, let range = text.range(of: old) else { return }
        text.replaceSubrange(range, with: new)
        notes.append("\(facet): \(new) replaces \(old)")
    }
}
