/// A word, number or code of a text, in the form in which texts are compared.
package struct Token: Hashable, Sendable {
    package enum Kind: Sendable {
        /// Letters alone: "aspirin", "beta".
        case word
        /// A decimal number: "0.5", "1200".
        case number
        /// Letters and digits that belong together: "hba1c", "il6", "c5-6", "e0748", "m54.5".
        case code
    }

    /// Lower case, without accents; Greek letters by their names.
    package let text: String
    package let span: ByteRange
    package let kind: Kind

    package init(text: String, span: ByteRange, kind: Kind) {
        self.text = text
        self.span = span
        self.kind = kind
    }
}
