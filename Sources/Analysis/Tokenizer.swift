/// Splits a text into tokens.
///
/// Words are lower-cased and lose accents and possessive endings; Greek letters become their
/// names, so that "β-lactam" and "beta-lactam" agree. Hyphens and slashes separate, except inside
/// names: "IL-6" and "IL6" are both "il6", "C5-6", "C5/6" and "C5-C6" are "c5-6". "500mg" is the
/// same two tokens as "500 mg"; "1,200" is "1200". Linear in the length of the text.
package struct Tokenizer: Sendable {
    package init() {}

    package func tokens(in text: String) -> [Token] {
        var text = text
        return text.withUTF8(tokens(in:))
    }

    package func tokens(in bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
        var scanner = TokenScanner(bytes)
        var tokens: [Token] = []
        while scanner.next() {
            tokens.append(
                Token(
                    text: String(decoding: scanner.text, as: UTF8.self), span: scanner.span,
                    kind: scanner.kind))
        }
        return tokens
    }
}
