import Answering
import Rendering

/// Sets the differences of two answers as lines with - and +.
struct ChangeView {
    let style: TextStyle

    /// Nothing where nothing differs.
    func text(_ changes: [AnswerChange]) -> String {
        changes.map { change in
            let lines = [
                change.before.map { style(.bad, "- \(SafeText.line($0))") },
                change.after.map { style(.good, "+ \(SafeText.line($0))") },
            ]
            return ([style(.dim, change.place)] + lines.compactMap { $0 }).map { $0 + "\n" }
                .joined()
        }.joined()
    }
}
