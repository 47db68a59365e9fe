import Analysis
import Foundation
import Testing

@testable import Answering

@Suite struct RewordingTests {
    private let analyzer = Analyzer()

    private var rewording: Rewording {
        Rewording(stems: { text in Set(analyzer.terms(in: text).map(\.text)) })
    }

    @Test(arguments: [
        (
            "Should amoxicillin be used for strep throat?",
            "Is amoxicillin recommended for strep throat?"
        ),
        ("How is gout treated?", "What is the best treatment for gout?"),
    ])
    func theSameInOtherWordsIsOneQuestion(one: String, other: String) {
        #expect(rewording.isOne(one, other))
    }

    @Test(arguments: [
        (
            "Is amoxicillin recommended for strep throat?",
            "What is the dose of amoxicillin for strep throat?"
        ),
        ("Is colchicine recommended for gout?", "Is prednisone recommended for gout?"),
        ("Is a statin recommended?", "Is a statin recommended in children?"),
    ])
    func anotherSideOfTheSubjectIsAnotherQuestion(one: String, other: String) {
        #expect(!rewording.isOne(one, other))
    }

    private struct Pair: Decodable {
        var entails: Bool
        var chq: String
        var faq: String
    }

    private static let pairs: [Pair]? = {
        guard let folder = ProcessInfo.processInfo.environment["LIND_DATA"],
            let text = try? String(
                contentsOfFile: folder + "/related-questions/train.jsonl", encoding: .utf8)
        else { return nil }
        return text.split(separator: "\n").compactMap {
            try? JSONDecoder().decode(Pair.self, from: Data($0.utf8))
        }
    }()

    /// Short question pairs of doctors (Abacha and Demner-Fushman 2016): those that are unlike
    /// must not be taken for rewordings, or related questions would go missing.
    @Test(.enabled(if: pairs != nil))
    func unlikeQuestionsOfDoctorsAreKeptApart() throws {
        let pairs = try #require(Self.pairs).filter { $0.chq.utf8.count < 120 }
        let unlike = pairs.filter { !$0.entails }
        let merged = unlike.filter { rewording.isOne($0.chq, $0.faq) }
        let like = pairs.filter(\.entails)
        let found = like.filter { rewording.isOne($0.chq, $0.faq) }
        print(
            "unlike \(unlike.count), merged \(merged.count); like \(like.count), found \(found.count)"
        )
        #expect(merged.count * 100 <= unlike.count)
        #expect(found.count * 2 >= like.count)
    }
}
