import Foundation
import Terminology
import Testing

@testable import Answering

/// Dialogue turns over many topics, read with the embedded glossary.
struct FollowUpResolverTests {
    struct Turn: CustomTestStringConvertible, Sendable {
        let previous: String
        let followUp: String
        let readAs: String
        let carriedOver: String

        init(_ previous: String, _ followUp: String, _ readAs: String, _ carriedOver: String) {
            self.previous = previous
            self.followUp = followUp
            self.readAs = readAs
            self.carriedOver = carriedOver
        }

        var testDescription: String { previous + " / " + followUp }
    }

    static let resolver: Result<FollowUpResolver, GlossaryError> = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Corpus/glossary").standardized.path
        do throws(GlossaryError) {
            return .success(FollowUpResolver(glossary: try Glossary.read(folder: folder)))
        } catch {
            return .failure(error)
        }
    }()

    static func session(_ question: String, case caseText: String? = nil) -> Session {
        Session(turns: [.init(question: question, readAs: question, case: caseText)])
    }

    @Test(arguments: FollowUpTurns.all)
    func readsTheFollowUpAsAQuestionThatStandsAlone(_ turn: Turn) throws {
        let resolved = try Self.resolver.get().resolve(
            turn.followUp, case: nil, session: Self.session(turn.previous))
        #expect(resolved.question == turn.readAs)
        #expect(resolved.carriedOver.joined(separator: "; ") == turn.carriedOver)
    }

    @Test func leavesAQuestionWithoutASessionAsItIs() throws {
        let resolved = try Self.resolver.get().resolve("what dose?", case: "a child", session: nil)
        #expect(resolved == .init(question: "what dose?", caseText: "a child"))
    }

    @Test func aNewValueTakesTheOldOnesPlaceInTheCase() throws {
        let question = "Is metformin recommended for type 2 diabetes?"
        let resolved = try Self.resolver.get().resolve(
            "Her eGFR is 25.", case: "60-year-old woman, eGFR 50",
            session: Self.session(question, case: "60-year-old woman, eGFR 50"))
        #expect(resolved.question == question)
        #expect(resolved.caseText?.contains("25") == true)
        #expect(resolved.caseText?.contains("50") == false)
        #expect(resolved.caseText?.hasPrefix("60-year-old woman") == true)
    }

    @Test func aNewFactIsAddedToTheCase() throws {
        let question = "Is amoxicillin recommended for strep throat?"
        let resolved = try Self.resolver.get().resolve(
            "He is allergic to penicillin.", case: "30-year-old man",
            session: Self.session(question, case: "30-year-old man"))
        #expect(resolved.question == question)
        #expect(resolved.caseText == "30-year-old man. He is allergic to penicillin.")
    }

    @Test func anotherSubjectCarriesNoCaseOver() throws {
        let resolved = try Self.resolver.get().resolve(
            "What is the first-line treatment for gout?", case: nil,
            session: Self.session("Is amoxicillin recommended for strep throat?", case: "a child"))
        #expect(resolved.caseText == nil)
    }
}
