import Corpus
import Testing

@testable import Answering

@Suite struct StanceTests {
    private func stance(_ direction: Direction, action: String? = nil, asked: Action) -> Stance? {
        var annotation = Annotation()
        annotation.direction = direction
        annotation.action = action
        return Stance(annotation, action: asked)
    }

    @Test func adviceAgainstUsingSupportsStopping() {
        #expect(stance(.against, asked: .stop) == .supports)
        #expect(stance(.for, action: "stop", asked: .continue) == .opposes)
        #expect(stance(.for, action: "stop", asked: .stop) == .supports)
    }

    @Test(arguments: [Action.use, .stop, .avoid, .continue])
    func insufficientIsNeverAgainst(action: Action) {
        #expect(stance(.insufficient, asked: action) == .insufficient)
        #expect(Stance.insufficient.verdict == .insufficient)
    }
}
