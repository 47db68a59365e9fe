import Analysis
import Testing

@testable import Answering

@Suite struct NegationScopeTests {
    private func negates(_ word: String, in text: String) -> Bool {
        let tokens = Tokenizer().tokens(in: text)
        let scope = NegationScope(tokens: tokens, text: text)
        guard let token = tokens.first(where: { $0.text == word }) else { return false }
        return scope.negates(token.span)
    }

    @Test(arguments: [
        ("no fever, cough or rash", "rash"), ("denies chest pain", "pain"),
        ("without osteoporosis", "osteoporosis"), ("fever absent", "fever"),
    ])
    func coversWhatIsDenied(text: String, word: String) {
        #expect(negates(word, in: text))
    }

    @Test(arguments: [
        ("no fever but cough", "cough"), ("not only fever", "fever"),
        ("no rash; fever", "fever"), ("is there a reason not to", "reason"),
        ("no diabetes, is on aspirin", "aspirin"), ("no steroids for asthma", "asthma"),
    ])
    func endsWhereTheDenialEnds(text: String, word: String) {
        #expect(!negates(word, in: text))
    }
}
