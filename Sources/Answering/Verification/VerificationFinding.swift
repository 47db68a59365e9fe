/// Something in an answer that its index does not bear out.
package struct VerificationFinding: Equatable, Sendable, CustomStringConvertible {
    package enum Problem: Equatable, Sendable {
        case digest(expected: String)
        case danglingNumber(Int)
        case uncitedReference(Int)
        case misnumberedReference(Int, expected: Int)
        case sourceNotCited(reference: Int)
        case citationWithoutSource(Int)
        case claimWithoutSource
        case documentMissing(String)
        case passageMissing(Int)
        case spanOutsidePassage
        case bytesChanged
        case textIsNotItsSource
        case altered(field: String, found: String, expected: String)
        case sourceMissing
        case sourceChanged
    }

    /// Where in the answer: "guideline-evidence, claim 2", or a document's id.
    package var place: String
    package var problem: Problem

    package init(place: String, problem: Problem) {
        self.place = place
        self.problem = problem
    }

    package var description: String { "\(place): \(message)" }

    private var message: String {
        switch problem {
        case .digest(let expected):
            "the digest is not that of the answer, \(expected)"
        case .danglingNumber(let number):
            "[\(number)] is not in the references"
        case .uncitedReference(let number):
            "reference \(number) is not cited"
        case .misnumberedReference(let number, let expected):
            "reference \(number) stands in the place of \(expected)"
        case .sourceNotCited(let reference):
            "a source has the reference \(reference), which the claim does not cite"
        case .citationWithoutSource(let number):
            "[\(number)] is cited without a source"
        case .claimWithoutSource:
            "the claim names no source"
        case .documentMissing(let id):
            "the index holds no document \(id)"
        case .passageMissing(let number):
            "the index holds no such passage \(number) of the document"
        case .spanOutsidePassage:
            "the span leaves its passage, or cuts a character"
        case .bytesChanged:
            "the bytes of the span are not those that were quoted"
        case .textIsNotItsSource:
            "the excerpt's text is not that of its spans"
        case .altered(let field, let found, let expected):
            "\(field) is \"\(found)\", the source has \"\(expected)\""
        case .sourceMissing:
            "the source is no longer in the corpus"
        case .sourceChanged:
            "the source has changed since it was indexed"
        }
    }
}
